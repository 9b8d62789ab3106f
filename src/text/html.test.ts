import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from './html.ts';

test('text is escaped in elements and in attributes', () => {
  assert.equal(
    html`<p title="${`"a" & 'b'`}">${'<script>1</script>'}</p>`.markup,
    '<p title="&quot;a&quot; &amp; &#39;b&#39;">&lt;script&gt;1&lt;/script&gt;</p>',
  );
});

test('HTML inside HTML is not escaped again, whether alone or in a list', () => {
  const items = ['a & b', 'c'].map((text) => html`<b>${text}</b>`);
  assert.equal(
    html`<p>${items}, ${html`<i>d</i>`}</p>`.markup,
    '<p><b>a &amp; b</b>\n<b>c</b>, <i>d</i></p>',
  );
});
