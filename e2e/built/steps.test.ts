import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPages, textOf } from './built-pages.ts';
import { sourceOf } from './source-of.ts';

const steps = builtPages.flatMap(({ address, document }) =>
  document.querySelectorAll('.steps > ol > *').map((step) => ({ address, document, step })),
);

/** The parts of every step that are of one kind: who decides, what is law, what is only usual. */
const partsThatAre = (kind: string) =>
  steps.flatMap(({ address, document, step }) =>
    step.querySelectorAll(`[data-is="${kind}"]`).map((part) => ({ address, document, part })),
  );
const law = partsThatAre('law');
const usual = partsThatAre('usual');

test('some pages draw steps, with lines of law and with usual times', () => {
  assert.ok(steps.length > 0);
  assert.ok(law.length > 0);
  assert.ok(usual.length > 0);
});

test('each step is an item of a list, with a heading and who decides', () => {
  for (const { address, step } of steps) {
    assert.equal(step.rawTagName, 'li', address);
    const heading = step.querySelector('h3');
    assert.ok(heading && textOf(heading), address);
    assert.ok(step.querySelector('[data-is="who"]'), `${address}: ${textOf(heading)}`);
  }
});

// What is merely usual is never shown as law, and nothing is shown as law on hearsay.
test('a line of law rests on what was read', () => {
  for (const { address, document, part } of law) {
    const where = `${address}: ${textOf(part)}`;
    const cited = part
      .querySelectorAll('sup.source')
      .map((number) => sourceOf(number, document)?.getAttribute('data-assurance'));
    assert.ok(cited.length > 0, where);
    assert.ok(!cited.includes('unsourced') && !cited.includes(undefined), where);
    assert.doesNotMatch(textOf(part), /\busual/, where);
  }
});

test('a usual time says that it is usual', () => {
  for (const { address, part } of usual) {
    const [, ...words] = part.children.map(textOf);
    assert.match(words.join(' '), /\busually\b/i, address);
  }
});
