import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'node-html-parser';
import { root } from '../../machine/cli/paths.ts';
import { loudWordsIn } from '../../src/authoring/quiet-words.ts';
import { readContent } from '../../src/content/read.ts';
import { embedCardHtml } from '../../src/share/embed-card.ts';
import { builtPages } from './built-pages.ts';

const { site, quietWords } = readContent(root);
const share = builtPages.find(({ address }) => address === '/share/');
const shown = share?.document.querySelector('.snippet-card');
assert.ok(shown, '/share/ shows no card');
// The parser does not look inside <pre>. Parsing its contents once gives the text that people copy.
const card = parse(shown.innerHTML).textContent;

test('the card has the name, the address and the service of site.yaml', () => {
  const link = parse(card).querySelector('a');
  assert.equal(link?.getAttribute('href'), `${site.site.address}/`);
  assert.equal(link?.textContent, site.site.name);
  assert.ok(parse(card).textContent.includes(site.service.name));
});

test('no web page that has the card fetches or runs anything for it', () => {
  assert.doesNotMatch(card, /src|script|url\(|@import|\son\w+=|<(?!\/?(div|p|a|strong|small)\b)/i);
  assert.equal(card.match(/https?:/g)?.length, 1, 'it has an address beside that of its link');
  const link = parse(card).querySelector('a');
  assert.equal(link?.getAttribute('rel'), 'noopener noreferrer');
  assert.equal(link.getAttribute('referrerpolicy'), 'no-referrer');
});

test('the card has no loud word', () => {
  assert.deepEqual(loudWordsIn(parse(card).textContent, quietWords), []);
});

test('it stands in a fold, so that the page is no longer for it', () => {
  const fold = shown.closest('details');
  assert.ok(fold && !fold.hasAttribute('open'));
});

test('the page for those who run the site shows the card as it is made', () => {
  const page = readFileSync(join(root, 'docs/tasks/link-from-another-site.md'), 'utf8');
  const example = embedCardHtml({
    name: 'Before you mediate',
    address: 'https://help.example.org/',
    says: parse(card).querySelectorAll('p')[1]?.textContent ?? '',
    from: 'From Your Service',
  });
  assert.ok(page.includes(`\`\`\`html\n${example}\n\`\`\``), example);
});
