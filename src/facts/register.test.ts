import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factRegister } from './register.ts';
import { contentWith } from '../fixtures/content.ts';

test('facts are sorted by their first page and then by name, and list every page that states them', () => {
  const content = contentWith({
    facts: { late: {}, early: {}, both: {} },
    guides: {
      '/talk/': { cites: ['late', 'both'] },
      '/': { cites: ['early', 'both'] },
    },
  });
  assert.deepEqual(
    factRegister(content).map(({ id, pages }) => [id, ...pages.map(({ address }) => address)]),
    [
      ['both', '/', '/talk/'],
      ['early', '/'],
      ['late', '/talk/'],
    ],
  );
});

test('a row has its whole source, or null if nothing was read', () => {
  const content = contentWith({
    facts: { heard: { assurance: 'unsourced', source: undefined }, read: {} },
    guides: { '/': { cites: ['heard', 'read'] } },
  });
  const [heard, read] = factRegister(content);
  assert.equal(heard!.source, null);
  assert.equal(read!.source?.publisher, 'A publisher');
});

test('a withdrawn fact is not in the register', () => {
  const content = contentWith({
    facts: { gone: { withdrawn: { on: '2026-11-01', sayInstead: 'Another thing.' } } },
  });
  assert.deepEqual(factRegister(content), []);
});
