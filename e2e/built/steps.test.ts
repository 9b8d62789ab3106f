import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPages, textOf } from './built-pages.ts';

const drawings = builtPages.flatMap(({ address, document }) =>
  document.querySelectorAll('.steps > ol').map((list) => ({ address, list })),
);

test('some page has a drawing of steps', () => {
  assert.ok(drawings.length > 0);
});

// What is only usual is never drawn as law, and law is never drawn on hearsay.
for (const { address, list } of drawings) {
  test(`${address}: its steps are a list in order, each with a heading and who decides`, () => {
    for (const step of list.children) {
      assert.equal(step.rawTagName, 'li');
      const heading = step.querySelector('h3');
      assert.ok(heading && textOf(heading));
      assert.ok(step.querySelector('[data-is="who"]'), textOf(heading));
    }
  });

  test(`${address}: a line of law rests on what was read`, () => {
    for (const part of list.querySelectorAll('[data-is="law"]')) {
      const cited = part.querySelectorAll('sup a').map((a) => a.getAttribute('data-assurance'));
      assert.ok(cited.length > 0, textOf(part));
      assert.ok(!cited.includes('unsourced'), textOf(part));
      assert.doesNotMatch(textOf(part), /\busual/);
    }
  });

  test(`${address}: a usual time says that it is usual`, () => {
    for (const part of list.querySelectorAll('[data-is="usual"]')) {
      const [, ...words] = part.children.map(textOf);
      assert.match(words.join(' '), /\busually\b/i);
    }
  });
}
