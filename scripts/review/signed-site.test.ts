import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../src/content/read.ts';
import { changesBetween, type Change } from '../../src/signing/changes.ts';
import { readBuiltPages } from '../../src/signing/readings.ts';
import { dist, root } from '../../machine/cli/paths.ts';
import { buildWith, type Change as Rewrite } from '../fixtures/build-with.ts';

/** Puts one text in the place of another, which must be there. */
const instead =
  (old: string, now: string): Rewrite =>
  (text) => {
    assert.ok(text.includes(old), old);
    return text.replace(old, now);
  };
const lineFor = (signed: string, now: string): Change => ({
  after: [],
  signed: [signed],
  now: [now],
});

// The first edition's signatures stood although all of these had changed. Each must undo them now, and
// what no reader is told (a comment, the day of a check, a word for the search) must not.
test('a page is unsigned by any change to what it says, by that alone, and shows just the change', () => {
  const signed = readBuiltPages(dist, readContent(root));
  buildWith(
    'helplines/mens-advice-line.yaml',
    instead('0808 801 0327', '0808 157 0327'),
    ({ status, stderr, path }) => {
      assert.equal(status, 0, stderr);
      const now = readBuiltPages(path('dist'), readContent(path('.')));
      const changed = (page: string): Change[] =>
        changesBetween(signed.get(page) ?? [], now.get(page) ?? []);
      const exit = lineFor('<https://www.bbc.co.uk/weather>', '<https://example.org/>');
      const danger = lineFor('Call 999 <tel:999>', 'Ring 999 <tel:999>');

      // No page but /about/privacy/ names where the exit leads, so the others show only these two.
      const onData = changed('/about/data/').map((change) => ({ ...change, after: [] }));
      assert.deepEqual(onData, [exit, danger], 'the exit and the line with 999');
      for (const page of now.keys()) {
        const lines = changed(page).flatMap((change) => change.now);
        assert.ok(lines.includes('<https://example.org/>'), `${page}: the exit`);
        assert.ok(lines.includes('Ring 999 <tel:999>'), `${page}: 999`);
      }
      const saidOn = (page: string): string => JSON.stringify(changed(page));
      assert.match(
        saidOn('/talk/'),
        /Men’s Advice Line.*0808 157 0327.*tel:08081570327/,
        'a telephone number, and whose',
      );
      assert.match(saidOn('/talk/'), /Monday to Friday, 9am to 5pm/, 'opening hours');
      assert.match(saidOn('/council/'), /0113 496 0001/, 'a council’s number');
      assert.match(
        saidOn('/before/what-stays-private/'),
        /Nobody is told, not a general/,
        'a fact',
      );
      for (const page of ['/before/what-stays-private/', '/children/what-happens-next/']) {
        assert.match(saidOn(page), /before that day ends/, `${page}: the policy`);
      }
    },
    {
      'content/helplines/nspcc.yaml': instead(
        'hours: always',
        'hours:\n      - { days: [monday, tuesday, wednesday, thursday, friday], from: "09:00", to: "17:00" }',
      ),
      'content/councils/leeds.yaml': instead('0113 535 0600', '0113 496 0001'),
      'content/facts/child-must-tell.yaml': instead(
        'This is a professional duty',
        'Nobody is told',
      ),
      'content/interface.yaml': instead('call999: Call 999', 'call999: Ring 999'),
      'content/site.yaml': (text) =>
        [
          instead('https://www.bbc.co.uk/weather', 'https://example.org/'),
          instead('parentCallsBy: 10am-next-morning', 'parentCallsBy: same-day'),
          instead('name: Family Mediation Clinic', 'name: Acorn Mediation # our own'),
        ].reduce((all, change) => change(all), text),
      'content/topics.yaml': instead(
        '  asks:\n',
        '  asks:\n    # Only the search reads these.\n    - zebra crossing\n',
      ),
      'content/facts/miam-required.yaml': instead("checked: '2026-11-22'", "checked: '2026-11-23'"),
    },
  );
});
