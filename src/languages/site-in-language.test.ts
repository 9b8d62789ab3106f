import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildPlaces, madeBelow } from './build-places.ts';
import {
  belowLanguage,
  inLanguageOfBuild,
  nameOfGuide,
  withoutAnswers,
} from './site-in-language.ts';

const settings = { site: { address: 'https://oak.test/help', name: 'Oak' }, other: 1 };

test('the site in a language begins below the English one; nothing else about it differs', () => {
  const site = { address: 'https://oak.test/help/cy', name: 'Oak' };
  assert.deepEqual(belowLanguage(settings, 'cy'), { site, other: 1 });
});

test('the language is that of the build; a build that names none, or nothing, is English', (t) => {
  t.after(() => delete process.env['SITE_LANGUAGE']);
  const address = (): string => inLanguageOfBuild(settings).site.address;
  assert.equal(address(), 'https://oak.test/help');
  process.env['SITE_LANGUAGE'] = '';
  assert.equal(address(), 'https://oak.test/help');
  assert.equal(buildPlaces().out, './dist/');
  process.env['SITE_LANGUAGE'] = 'cy';
  assert.equal(address(), 'https://oak.test/help/cy');
  assert.equal(buildPlaces().out, './.astro/languages/cy/dist/');
});

test('only a build to look at is made where the host is given what to publish', (t) => {
  t.after(() => delete process.env['SITE_BUILD']);
  assert.equal(madeBelow('local'), '');
  process.env['SITE_BUILD'] = 'release';
  assert.equal(buildPlaces(undefined).out, './.astro/release/dist/');
  process.env['SITE_BUILD'] = 'desk';
  assert.equal(buildPlaces(undefined).out, './.astro/desk/dist/');
});

test('no build takes what it needs from that of another language; English pages stay in their place', () => {
  const all = [undefined, 'cy', 'pl'].map((tag) => Object.values(buildPlaces(tag)).filter(Boolean));
  assert.equal(new Set(all.flat()).size, all.flat().length);
  assert.equal(buildPlaces(undefined).guides, undefined);
});

test('the answers of a page, which are English sentences for tests, are left out', () => {
  const data = { title: 'Teitl', canYou: [{ ask: 'Is it free?' }] };
  assert.deepEqual(withoutAnswers(data), { title: 'Teitl' });
  assert.ok('canYou' in data, 'what was given stays as it was');
});

test('a page has one name in the project’s folder and in any folder of a service', () => {
  for (const layer of ['content', 'service', 'e2e/brands/full']) {
    assert.equal(nameOfGuide(`${layer}/guides/you/oak.mdx`), 'guides/you/oak.mdx');
  }
});
