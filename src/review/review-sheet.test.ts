import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'node-html-parser';
import type { Review } from '../guides/schema.ts';
import { channel, contentWith, phone } from '../fixtures/content.ts';
import { hashOf } from '../signing/signature.ts';
import { reviewSheet as sheetOf } from './review-sheet.ts';

const differences = {
  guides: { '/talk/': { cites: ['a'] }, '/': { cites: ['a'] } },
  facts: { a: { statement: 'Fish & <b>chips</b>.' } },
  helplines: { line: {} },
};
const content = contentWith(differences);
const readings = new Map([['/talk/', ['Call 999.']]]);
const reviewSheet = (of: typeof content, on: string) => sheetOf(of, readings, on);
const review: Review = {
  page: '/talk/',
  words: hashOf(['Call 999.']),
  reviewer: 'safeguarding lead',
  date: '2026-12-01',
  outcome: 'signed',
};

/** The text of the entry with these words in its heading. */
function entry(named: string, sheet: string): string {
  const found = parse(sheet)
    .querySelectorAll('section')
    .find((section) => section.querySelector('h3')?.textContent.includes(named));
  return found!.textContent.replaceAll(/\s+/g, ' ');
}

test('a page says whether its present words are signed, by which role and when', () => {
  const of = (more: Partial<Review>[]) =>
    entry(
      '/talk/',
      reviewSheet(
        contentWith({ ...differences, reviews: more.map((part) => ({ ...review, ...part })) }),
        '2026-12-02',
      ),
    );
  assert.match(of([]), /Not signed by a safeguarding lead\./);
  assert.match(
    of([{}]),
    / Signed by a safeguarding lead\..* by the safeguarding lead on 1 December 2026\./,
  );
  assert.match(of([{ words: '0'.repeat(64) }]), /Not signed by.*words have changed since/);
  assert.match(
    of([{ outcome: 'not signed', conditions: 'Mend it.' }]),
    /Not signed by.*Read and not signed by the safeguarding lead on 1 December 2026\. Conditions: Mend it\./,
  );
  assert.match(of([{ reviewer: 'Deaf reader' }]), /Not signed by.*Signed by the Deaf reader/);
});

test('it begins with the numbers to ring, one line each, with what is due and room to write', () => {
  const councils = { b: { name: 'Birch', office: phone } };
  const sheet = parse(reviewSheet(contentWith({ ...differences, councils }), '2027-02-23'));
  const lines = sheet
    .querySelectorAll('table tbody tr')
    .map((row) => row.querySelectorAll('td').map((cell) => cell.textContent.trim()));
  assert.deepEqual(
    lines.find(([number]) => number === phone.number),
    [phone.number, 'Birch', '22 February 2027 Overdue', ''],
  );
  const [first] = sheet.querySelectorAll('h2');
  assert.equal(first?.textContent, 'Numbers to ring, in this order');
});

test('a fact has everything needed to check it, and room to sign', () => {
  const text = entry('chips', reviewSheet(content, '2026-12-02'));
  for (const words of [
    'Fish & <b>chips</b>. a',
    'Holds in: England.',
    'Source: A source, A publisher, undated, https://source.example/page',
    'Read on an official page',
    'Kept right by the safeguarding lead. Checked by the content editor on 22 November 2026.',
    'To be checked again by 22 February 2027.',
    'Stands on: The title of / (/); The title of /talk/ (/talk/)',
    'Checked by (role)  on ',
  ]) {
    assert.ok(text.replaceAll(/\s+/g, ' ').includes(words.replaceAll(/\s+/g, ' ')), words);
  }
  assert.doesNotMatch(text, /Overdue/);
  const nations = { ...differences, facts: { a: { nations: ['northern-ireland' as const] } } };
  assert.match(reviewSheet(contentWith(nations), '2026-12-02'), /Holds in: Northern Ireland\./);
});

test('only what is overdue says so, in words', () => {
  const late = reviewSheet(content, '2027-02-23');
  assert.match(entry('chips', late), /by 22 February 2027\. Overdue\./);
  assert.equal(late.match(/Overdue/g)?.length, 4);
  assert.doesNotMatch(reviewSheet(content, '2027-02-22'), /Overdue/);
});

test('a helpline has its numbers, their hours in words, and the sources of both', () => {
  const helplines = {
    line: {
      channels: [
        channel,
        { ...channel, address: '0800 111', hours: 'unknown' as const, times: undefined },
      ],
    },
  };
  const text = entry(
    'A helpline',
    reviewSheet(contentWith({ ...differences, helplines }), '2026-12-02'),
  );
  assert.match(text, /0808 157 0000 \(phone\)\. Open 24 hours a day\. Free\./);
  assert.match(text, /0800 111 \(phone\)\. Hours not known\. Free\./);
  assert.equal(text.match(/Source: A source/g)?.length, 3);
  assert.equal(text.match(/Called or opened by \(role\)/g)?.length, 2);
});

test('what a helpline passes on has its source and room to sign; unread, it says that no page has it', () => {
  const passesOn = { say: 'They tell nobody.', read: channel.number };
  const sheet = reviewSheet(
    contentWith({
      ...differences,
      helplines: { line: { passesOn, channels: [] }, other: { name: 'Another', channels: [] } },
    }),
    '2026-12-02',
  );
  const told = entry('A helpline', sheet);
  assert.match(told, /pass on: They tell nobody\. .*official page.* Source: A source/);
  assert.match(told, /Asked or read by \(role\)/);
  assert.match(entry('Another', sheet), /pass on: nobody has read it, so no page says it\./);
});

test('a council has its number and its source; a council without a number is left out', () => {
  const sheet = reviewSheet(
    contentWith({
      ...differences,
      councils: { silent: { official: 'B Council' }, told: { outOfHours: phone } },
    }),
    '2026-12-02',
  );
  assert.match(entry('A Council', sheet), /01632 960 001 \(out of hours\)\..* Source: A source/s);
  assert.doesNotMatch(sheet, /B Council/);
});

test('a service for a place has its places, its numbers and its sources, and so has a list', () => {
  const listed = contentWith({
    ...differences,
    councils: { acorn: { name: 'Acorn' } },
    localServices: { help: { name: 'Local help', councils: ['acorn'] } },
  });
  const localRoutes = [
    {
      nations: ['england' as const],
      finds: 'Services by place',
      name: 'The list',
      website: 'https://list.example/',
      read: channel.number,
      owner: 'content editor' as const,
    },
  ];
  const sheet = reviewSheet({ ...listed, localRoutes }, '2027-02-23');
  const text = entry('Local help', sheet);
  assert.match(text, /\(domestic abuse; women, children\)\. Serves: Acorn\./);
  assert.match(text, /01632 960 002 \(phone\)\. Hours not known\./);
  assert.equal(text.match(/Source: A source/g)?.length, 2);
  assert.equal(text.match(/Overdue/g)?.length, 2);
  assert.match(entry('The list', sheet), /https:\/\/list\.example\/.* Source: A source.*Opened by/);
});

test('what authors wrote is never read as HTML, and the sheet loads and runs nothing', () => {
  const sheet = reviewSheet(content, '2026-12-02');
  assert.match(sheet, /Fish &amp; &lt;b&gt;chips&lt;\/b&gt;\./);
  assert.doesNotMatch(sheet, /<script|<link|<img|src=|href=|url\(/);
});

test('councils that the service does not keep checked are left out, and the sheet says so', () => {
  const councils = { b: { official: 'Birch Council', office: phone }, c: { office: phone } };
  const sheetFor = (weCheck: string[]) =>
    parse(
      reviewSheet(
        contentWith({ councils, site: { ...content.site, councils: { weCheck } } }),
        '2026-12-02',
      ),
    ).textContent;
  assert.match(sheetFor(['c']), /Councils left out.*: 1\./);
  assert.doesNotMatch(sheetFor(['c']), /Birch/);
  assert.match(sheetFor(['all']), /Birch/);
  assert.doesNotMatch(sheetFor(['all']), /left out/i);
});
