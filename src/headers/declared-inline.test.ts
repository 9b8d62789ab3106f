import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashesOf } from './check-inline.ts';
import { declaredInline } from './declared-inline.ts';
import { projectFile } from '../fixtures/project.ts';
import { readSiteSettings } from '../site/settings.ts';

const file = projectFile('content/site.yaml');
const hashesOfSite = async (text: string) =>
  hashesOf(await declaredInline(readSiteSettings(text, 'site.yaml')));
const usual = await hashesOfSite(file);

test('another name, way out, line or logo leaves the policy as it is', async () => {
  const leaving = "{ address: https://news.test/today, name: '</script> News' }";
  const another = file
    .replace('Acorn Mediation', 'Birch Mediation')
    .replace(/(?<=leaving: ).*/, leaving)
    .concat('brand: { logo: logo.svg, accent: none, icon: none, line: In Leeds }\n');
  assert.equal(readSiteSettings(another, 'site.yaml').leaving.name, '</script> News');
  assert.deepEqual(await hashesOfSite(another), usual);
});

test('an accent adds the hash of its own two rules and changes no other', async () => {
  const accent = "{ light: '#0b5344', dark: '#8fd3bd' }";
  const own = await hashesOfSite(
    `${file}brand: { logo: none, accent: ${accent}, icon: none, line: none }\n`,
  );
  assert.deepEqual(own.scripts, usual.scripts);
  assert.equal(own.styles.length, usual.styles.length + 1);
  assert.deepEqual(
    usual.styles.filter((hash) => !own.styles.includes(hash)),
    [],
  );
});
