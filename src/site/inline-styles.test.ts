import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everyStyle, inlineStyles } from './inline-styles.ts';

const none = { logo: null, accent: null, icon: null, line: null };
const shared = inlineStyles(none);

test('a service without a look of its own has only the shared styles', () => {
  assert.match(shared, /--pine:/);
  assert.doesNotMatch(shared, /\.own-line/);
});

test('a service’s colours come after pine, in its layer, for old browsers too', () => {
  const accent = { light: '#9c004e', dark: '#ff9ad0' };
  const own = inlineStyles({ ...none, accent });
  assert.ok(own.startsWith(shared));
  assert.equal(
    own.slice(shared.length),
    '@layer tokens{:root{' +
      '--pine:var(--lightningcss-light,#9c004e)var(--lightningcss-dark,#ff9ad0);' +
      '--pine-wash:var(--lightningcss-light,#f6e8ef)var(--lightningcss-dark,#272327)}}',
  );
});

test('what the top row needs for a logo or a line comes only with one of them', () => {
  for (const brand of [
    { ...none, logo: 'logo.svg' },
    { ...none, line: 'Mediation' },
  ]) {
    const own = inlineStyles(brand);
    assert.ok(own.startsWith(shared));
    assert.match(own.slice(shared.length), /\.own-line/);
  }
});

test('what a page holds is what the policy is told of', () => {
  const brand = { ...none, line: 'Mediation', accent: { light: '#9c004e', dark: '#ff9ad0' } };
  assert.equal(everyStyle(brand)['every page'], inlineStyles(brand));
});
