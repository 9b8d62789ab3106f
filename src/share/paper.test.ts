import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasMark, sizesOf } from './paper.ts';

test('if nobody chooses, cards come out eight to a sheet and a poster on A4', () => {
  assert.equal(sizesOf('cards')[0], 'eight');
  assert.equal(sizesOf('poster')[0], 'a4');
});

test('each kit has every size once, and only cards come in eights', () => {
  for (const kit of ['cards', 'poster'] as const) {
    assert.equal(new Set(sizesOf(kit)).size, sizesOf(kit).length);
  }
  assert.deepEqual(
    sizesOf('cards')
      .filter((size) => size !== 'eight')
      .toSorted(),
    sizesOf('poster').toSorted(),
  );
});

test('a logo is on a poster, and on cards unless the service asked for a neutral name', () => {
  const logo = { width: 10, height: 10 };
  const shown = (of: typeof logo | null, tabName: string | null) =>
    (['cards', 'poster'] as const).filter((kit) =>
      hasMark(kit, { brand: { logo: of }, site: { site: { tabName } } }),
    );
  assert.deepEqual(shown(logo, null), ['cards', 'poster']);
  assert.deepEqual(shown(logo, 'Notes'), ['poster']);
  assert.deepEqual(shown(null, null), []);
});
