import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOf } from './reading.ts';

const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><title>A title</title>${head}</head><body>${body}</body></html>`;
const read = (body: string): string[] => readingOf(page(body)).slice(1);

test('it is one sentence a line, with the title, the preview and where each link leads', () => {
  const head =
    '<meta name="description" content="Two words. Three."><meta name="robots" content="x">';
  const body =
    '<nav><a href="https://weather.test"><span>Leave</span><small>It stays in your history</small></a></nav><main><h1>A heading</h1>' +
    '<p>Call <b>999</b>\n now. Or <a href="tel:101">101</a>.</p><ul><li>One</li><li>Two</li></ul></main>';
  assert.deepEqual(readingOf(page(body, head)), [
    'A title',
    ...['Two words.', 'Three.'],
    ...['Leave', 'It stays in your history', '<https://weather.test>', 'A heading'],
    ...['Call 999 now.', 'Or 101 <tel:101>.', 'One', 'Two'],
  ]);
});

test('what a script shows later is read too, and so is what is only spoken', () => {
  assert.deepEqual(
    read(
      `<p data-opening='{"words":{"shut":"Should be shut now"},"days":["2026-12-25"],"kind":"phone"}'
        data-changed="This may have changed." data-id="not words" data-one="word">Try</p>
       <button aria-label="Call 0808, a line">Call</button>`,
    ),
    [
      ...['Try', 'Call'],
      ...['Should be shut now', 'This may have changed.', 'not words'],
      'Call 0808, a line',
    ],
  );
});

test('what waits in a template is read, because a script shows it later', () => {
  assert.deepEqual(read('<p>Now.</p><template><p>Later. <b>And</b> more.</p></template>'), [
    ...['Now.', 'Later.', 'And more.'],
  ]);
});

test('code, the numbers of sources, days of checks and what is marked are left out', () => {
  const body = (source: string, day: string, note: string): string =>
    `<p>It is so.<sup class="source">${source}</sup> Checked on <time data-check-by="2027-01-01">${day}</time>.</p>
     <nav data-unread><a href="/x/">${note}</a></nav><script>${note}</script><style>${note}</style>`;
  assert.deepEqual(read(body('1', '1 May 2026', 'one')), read(body('22', '2 June 2026', 'two')));
  assert.deepEqual(read(body('1', 'x', 'y')), ['It is so.', 'Checked on [day].']);
});
