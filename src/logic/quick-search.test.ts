import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quickSearch } from './quick-search.ts';
import type { SearchData } from './search-data.ts';
import { packedWords } from './search-terms.ts';

const page = (address: string, heading: string, sections: string[] = []) => ({
  address,
  heading,
  summary: 'A summary.',
  sections: sections.map((text) => ({ id: text.toLowerCase().replaceAll(' ', '-'), text })),
});
const data: SearchData = {
  words: packedWords({
    same: [['children’s services', 'ss', 'social']],
    spellings: {},
    dropped: ['the', 'my', 'will'],
  }),
  pages: [
    page('/council/', 'Find the team', ['When offices are shut', 'If it is the wrong council']),
    page('/money/', 'What it costs', ['Legal aid']),
    page('/visit/', 'A visit', []),
  ],
  topics: [
    {
      label: 'council',
      asks: [
        { section: null, terms: ['=0 number', 'who do i ring'] },
        { section: 1, terms: ['in town rang wrong'] },
      ],
      pages: [0, 2],
    },
    { label: 'cost', asks: [{ section: null, terms: ['how much', 'voucher'] }], pages: [1] },
  ],
};
const find = quickSearch(data);
const addresses = (typed: string): string[] => find(typed).map(({ address }) => address);

test('words of one meaning find the same page', () => {
  for (const typed of ['ss number', 'social number', 'Children’s services number']) {
    assert.equal(addresses(typed)[0], '/council/', typed);
  }
});

test('of the pages of a topic the one that answers best comes first', () => {
  assert.deepEqual(addresses('who ring').slice(0, 2), ['/council/', '/visit/']);
});

test('the section that answers is named', () => {
  assert.deepEqual(find('offices shut')[0]?.section, {
    id: 'when-offices-are-shut',
    text: 'When offices are shut',
  });
  assert.equal(find('voucher')[0]?.section, null);
  // A question that belongs to a section leads there, but only on the page that answers it best.
  const [council, visit] = find('rang wrong in town');
  assert.deepEqual(council?.section, {
    id: 'if-it-is-the-wrong-council',
    text: 'If it is the wrong council',
  });
  assert.equal(visit?.address, '/visit/');
  assert.equal(visit.section, null);
});

test('a slip of the finger, and a word that is still being typed', () => {
  assert.equal(addresses('vouhcer')[0], '/money/');
  assert.equal(addresses('vouch')[0], '/money/');
});

test('nothing is found where nothing fits', () => {
  for (const typed of ['', '😡', 'zebra', 'a'.repeat(10_000)])
    assert.deepEqual(addresses(typed), []);
});
