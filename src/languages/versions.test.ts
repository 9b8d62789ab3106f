import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english, type Language } from './schema.ts';
import { belowLanguage } from './site-in-language.ts';
import { firstPagesShown, otherVersions } from './versions.ts';

const named = (tag: string, name: string): Language => ({ ...english, tag, name });
const welsh = named('cy', 'Cymraeg');
const languages = [welsh, named('ur', 'اردو')];
const at = (address: string) => ({ site: { address } });
/** Tag, address on this site and whole address of each other version of /talk/. */
const versions = (language: Language, address: string): string[][] => {
  const site = language === english ? at(address) : belowLanguage(at(address), language.tag);
  return otherVersions('/talk/', { language, languages, site }).map(({ tag, href, whole }) => [
    ...[tag, href, whole],
  ]);
};

test('an English page has a version below the path of each language', () => {
  assert.deepEqual(versions(english, 'https://acorn.test'), [
    ['cy', '/cy/talk/', 'https://acorn.test/cy/talk/'],
    ['ur', '/ur/talk/', 'https://acorn.test/ur/talk/'],
  ]);
});

test('a page in a language has the English one first, at the start of the site, and not itself', () => {
  assert.deepEqual(versions(welsh, 'https://acorn.test'), [
    ['en-GB', '/talk/', 'https://acorn.test/talk/'],
    ['ur', '/ur/talk/', 'https://acorn.test/ur/talk/'],
  ]);
});

test('so it is on a site that begins at a path', () => {
  assert.deepEqual(versions(english, 'https://oak.test/help'), [
    ['cy', '/help/cy/talk/', 'https://oak.test/help/cy/talk/'],
    ['ur', '/help/ur/talk/', 'https://oak.test/help/ur/talk/'],
  ]);
  assert.deepEqual(versions(welsh, 'https://oak.test/help'), [
    ['en-GB', '/help/talk/', 'https://oak.test/help/talk/'],
    ['ur', '/help/ur/talk/', 'https://oak.test/help/ur/talk/'],
  ]);
});

test('the first pages stand at the start of the English site, from wherever they are listed', () => {
  const page = { title: '', heading: '', summary: '', leave: '', stays: '', parts: [] };
  const words = { ...page, english: '', unread: '' };
  const firstPages = [{ language: named('pl', 'Polski'), page: words, isSigned: true }];
  const shown = (language: Language, address: string) =>
    firstPagesShown({ firstPages, language, site: at(address) });
  const pl = { tag: 'pl', name: 'Polski' };
  assert.deepEqual(shown(english, 'https://acorn.test'), [{ ...pl, href: '/pl/' }]);
  assert.deepEqual(shown(welsh, 'https://acorn.test/cy'), [{ ...pl, href: '/pl/' }]);
  assert.deepEqual(shown(welsh, 'https://oak.test/help/cy'), [{ ...pl, href: '/help/pl/' }]);
});
