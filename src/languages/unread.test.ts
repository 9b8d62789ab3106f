import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isUnread } from './unread.ts';

const guide = (address: string, isEnglish = false) => ({
  address,
  file: `content/guides${address.slice(0, -1)}.mdx`,
  isEnglish,
});
const welsh = {
  language: { tag: 'cy' },
  guides: [guide('/talk/'), guide('/wales/'), guide('/words/', true)],
  signedTranslations: new Set(['guides/talk.yaml', 'council-page.yaml']),
};

test('a page in another language is unread until its own words are signed', () => {
  assert.equal(isUnread('/talk/', welsh), false);
  assert.equal(isUnread('/wales/', welsh), true);
  assert.equal(isUnread('/council/leeds/', welsh), false);
  assert.equal(isUnread('/go/k7/', welsh), true, 'it has only the words around every page');
});

test('English words are signed elsewhere, also those that still stand on such a site', () => {
  assert.equal(isUnread('/words/', welsh), false);
  assert.equal(isUnread('/wales/', { ...welsh, language: { tag: 'en-GB' } }), false);
});
