import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentWith } from '../fixtures/content.ts';
import { checkBase } from './check-base.ts';

const { site, guides } = contentWith({ guides: { '/you/letters/': {} } });
const faults = (address: string): string[] =>
  checkBase({ site: { site: { ...site.site, address } }, guides });

test('a site may begin at a path that it does not use itself', () => {
  for (const address of ['https://acorn.test', 'https://acorn.test/help', 'https://a.test/x/you']) {
    assert.deepEqual(faults(address), []);
  }
});

test('it may not begin at the path of a page or of its own files', () => {
  for (const [path, has] of [
    ['/you', '/you/letters/'],
    ['/data', '/data/'],
    ['/go', '/go/'],
  ] as const) {
    assert.deepEqual(faults(`https://acorn.test${path}`), [
      `content/site.yaml: "site.address" is "https://acorn.test${path}", but this site has ${has} itself.\n` +
        '  wanted: another path, such as /help',
    ]);
  }
});
