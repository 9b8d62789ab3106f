import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentWith } from '../fixtures/content.ts';
import { helpNear } from './near.ts';

const content = {
  ...contentWith({
    helplines: { line: { name: 'The line' } },
    localServices: {
      a: { name: 'A centre', kind: 'contact centre', councils: ['acorn'] },
      b: { name: 'Z help', kind: 'domestic abuse', councils: ['birch', 'acorn'] },
      c: { name: 'B help', kind: 'domestic abuse', councils: ['acorn'] },
      d: { name: 'Elsewhere', kind: 'domestic abuse', councils: ['birch'] },
    },
  }),
};
const read = { source: 'a-source', assurance: 'read', checked: '2026-11-22' } as const;
const all: typeof content = {
  ...content,
  localRoutes: [
    { nations: ['wales'], finds: 'x', helpline: 'line', owner: 'content editor' },
    { nations: ['england', 'wales'], finds: 'y', helpline: 'line', owner: 'content editor' },
    {
      nations: ['england'],
      finds: 'z',
      name: 'A list',
      website: 'https://list.example/',
      read: { ...read, checkBy: '2027-02-22' },
      owner: 'content editor',
    },
  ],
};

test('a council has the services for it alone, by kind and then by name', () => {
  const names = (council: string) =>
    helpNear(council, 'england', all).services.map(({ name }) => name);
  assert.deepEqual(names('acorn'), ['B help', 'Z help', 'A centre']);
  assert.deepEqual(names('birch'), ['Elsewhere', 'Z help']);
  assert.deepEqual(names('cedar'), []);
});

test('the ways to find one are those of its nation, in the order of their file', () => {
  const found = (nation: 'england' | 'wales' | 'scotland') =>
    helpNear('acorn', nation, all).routes.map(
      (route) => `${'helpline' in route ? route.helpline.name : route.name}: ${route.finds}`,
    );
  assert.deepEqual(found('england'), ['The line: y', 'A list: z']);
  assert.deepEqual(found('wales'), ['The line: x', 'The line: y']);
  assert.deepEqual(found('scotland'), []);
});
