import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'node-html-parser';
import { builtPages, textOf } from './built-pages.ts';

const drawn = (selector: string) =>
  builtPages.flatMap(({ address, document }) =>
    document.querySelectorAll(selector).map((drawing) => ({ address, drawing })),
  );

test('a table of who hears what has words in every cell, each of them one of its key', () => {
  const tables = drawn('.who-hears');
  assert.ok(tables.length > 0);
  for (const { address, drawing } of tables) {
    const key = new Map(
      drawing
        .querySelectorAll('.hears-key li')
        .map((item) => [item.getAttribute('data-is'), textOf(item)]),
    );
    assert.deepEqual([...key.keys()], ['told', 'may', 'not-usually'], address);
    assert.match(key.get('not-usually') ?? '', /unless a child may be at risk$/, address);
    assert.ok(textOf(drawing.querySelector('caption') ?? parse('')), address);

    const columns = drawing.querySelectorAll('thead th[scope="col"]');
    assert.ok(columns.length === 5 && columns.every(textOf), address);
    const rows = drawing.querySelectorAll('tr:has(th[scope="row"])');
    assert.ok(rows.length > 0, address);
    for (const row of rows) {
      const cells = row.querySelectorAll('td');
      assert.equal(cells.length, 4, `${address}: ${textOf(row)}`);
      for (const cell of cells) {
        assert.equal(textOf(cell), key.get(cell.getAttribute('data-is') ?? ''), address);
      }
    }
  }
});

test('each row of it has a label, and says below how it comes about, with a source', () => {
  for (const { address, drawing } of drawn('.who-hears tbody')) {
    const label = textOf(drawing.querySelector('th[scope="row"]') ?? parse(''));
    assert.ok(label, address);
    const more = drawing.querySelector('details');
    assert.ok(more && textOf(more.querySelector('summary') ?? parse('')).endsWith(label), address);
    assert.ok(more.querySelector('[popovertarget]'), `${address}: "${label}" has no source`);
  }
});

test('a drawing of rooms is hidden from screen readers, and stands beside words', () => {
  const rooms = drawn('.room');
  assert.ok(rooms.length > 0);
  for (const { address, drawing } of rooms) {
    const heading = drawing.querySelector('h3');
    assert.ok(heading && textOf(heading), address);
    assert.equal(drawing.getAttribute('aria-labelledby'), heading.id, address);
    assert.equal(drawing.querySelector('svg')?.getAttribute('aria-hidden'), 'true', address);
    assert.ok(textOf(drawing.querySelector('div') ?? parse('')).length > 20, address);
  }
});

test('every drawing has a size of its own, for browsers that ignore the style sheets', () => {
  const all = drawn('svg[stroke="currentColor"]');
  assert.ok(all.length > 0);
  for (const { address, drawing } of all) {
    assert.ok(drawing.getAttribute('width') && drawing.getAttribute('height'), address);
  }
});
