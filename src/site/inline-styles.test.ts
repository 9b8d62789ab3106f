import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brandStyles, everyStyle, sharedStyles } from './inline-styles.ts';

const none = { logo: null, accent: null, icon: null, line: null };
const named = { name: 'Before you mediate', tabName: null, address: 'https://help.acorn.test' };
const accent = { light: '#9c004e', dark: '#ff9ad0' };

test('a service without a look of its own has only the shared styles', () => {
  assert.match(sharedStyles(), /--pine:/);
  assert.doesNotMatch(sharedStyles(), /\.own-line/);
  assert.deepEqual(brandStyles({ brand: none, site: named }), []);
});

test('a service’s colours stand in place of pine, in its layer, for old browsers too', () => {
  assert.deepEqual(brandStyles({ brand: { ...none, accent }, site: named }), [
    '@layer tokens{:root{' +
      '--pine:var(--lightningcss-light,#9c004e)var(--lightningcss-dark,#ff9ad0);' +
      '--pine-wash:var(--lightningcss-light,#f6e8ef)var(--lightningcss-dark,#272327)}}',
  ]);
});

test('what the top row needs for a logo, a line or a second name comes only with one of them', () => {
  for (const look of [
    { brand: { ...none, logo: 'logo.svg' }, site: named },
    { brand: { ...none, line: 'Mediation' }, site: named },
    { brand: none, site: { ...named, tabName: 'BYM' } },
  ]) {
    const [own = '', ...more] = brandStyles(look);
    assert.match(own, /\.own-line.*\.name-on-paper|\.name-on-paper.*\.own-line/);
    assert.deepEqual(more, []);
  }
});

test('what a page holds is what the policy is told of', () => {
  const brand = { ...none, line: 'Mediation', accent };
  const told = Object.values(everyStyle(brand));
  for (const styles of [sharedStyles(), ...brandStyles({ brand, site: named })])
    assert.ok(told.includes(styles));
});
