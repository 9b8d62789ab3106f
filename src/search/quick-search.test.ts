import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quickSearch } from './quick-search.ts';
import type { SearchData, SearchPages } from './index-data.ts';
import { packedWords } from './terms.ts';

const page = (address: string, heading: string, sections: string[] = []) => ({
  address,
  heading,
  summary: 'A summary.',
  says: `${heading}: the answer.`,
  sections: sections.map((text) => ({
    id: text.toLowerCase().replaceAll(' ', '-'),
    text,
    says: `${text}: the answer.`,
  })),
});
const data: SearchData = {
  words: packedWords({
    same: [['children’s services', 'ss', 'social']],
    spellings: {},
    dropped: ['the', 'my', 'will'],
  }),
  topics: ['council|0 2|:=0 number,who do i ring;1:in town rang wrong', 'cost|1|:how much,voucher'],
  help: { doors: [], groups: {}, not: [] },
};
const pages: SearchPages = {
  pages: [
    page('/council/', 'Find the team', ['When offices are shut', 'If it is the wrong council']),
    page('/money/', 'What it costs', ['Legal aid']),
    page('/visit/', 'A visit', []),
  ],
  lines: [
    {
      name: 'Acorn Line',
      says: 'Anybody.',
      number: { text: '01632 960 001', href: 'tel:01632960001' },
      address: '/talk/#lines',
    },
    { name: 'Oak', says: 'Anybody.', number: { text: '999', href: 'tel:999' }, address: '/talk/' },
    { name: 'Elm', says: 'Anybody.', number: null, address: '/talk/' },
  ],
  words: [{ word: 'FM1, the FM1 form', says: 'A form.', address: '/words/#fm1' }],
};
const find = quickSearch(data, pages);
const addresses = (typed: string): string[] => find(typed).map(({ address }) => address);

test('words with the same meaning find the same page', () => {
  for (const typed of ['ss number', 'social number', 'Children’s services number']) {
    assert.equal(addresses(typed)[0], '/council/', typed);
  }
});

test('of the pages about a topic, the one that answers best comes first', () => {
  assert.deepEqual(addresses('who ring').slice(0, 2), ['/council/', '/visit/']);
});

test('it leads to the section that answers, with its sentence', () => {
  assert.deepEqual(find('offices shut')[0], {
    address: '/council/#when-offices-are-shut',
    heading: 'Find the team',
    says: 'When offices are shut: the answer.',
    why: 'When offices are shut',
  });
  assert.equal(find('voucher')[0]?.address, '/money/');
  assert.equal(find('voucher')[0]?.says, 'What it costs: the answer.');
  // A question leads to a section only on the page that answers it best.
  assert.deepEqual(addresses('rang wrong in town').slice(0, 2), [
    '/council/#if-it-is-the-wrong-council',
    '/visit/',
  ]);
});

test('a question exactly as an author wrote it comes first', () => {
  assert.equal(addresses('how much')[0], '/money/');
});

test('a number finds its helpline, however it is written', () => {
  for (const typed of ['01632 960 001', '01632960001', '(01632) 960-001', '016329']) {
    const [first] = find(typed);
    assert.equal(first?.heading, 'Acorn Line', typed);
    assert.deepEqual(first.number, { text: '01632 960 001', href: 'tel:01632960001' });
  }
  assert.equal(find('999')[0]?.heading, 'Oak');
  assert.deepEqual(addresses('99'), [], 'a short number must be whole');
  assert.deepEqual(addresses('1'), []);
});

test('a name finds its helpline or word, but only if nothing more was typed', () => {
  for (const typed of ['acorn line', 'Acorn number', 'what is acorn helpline']) {
    assert.equal(find(typed)[0]?.heading, 'Acorn Line', typed);
  }
  for (const typed of ['fm1', 'FM1 form', 'what does fm1 mean']) {
    assert.equal(addresses(typed)[0], '/words/#fm1', typed);
  }
  assert.ok(!addresses('acorn sent me an fm1').includes('/words/#fm1'));
});

test('a slip, and a word that is still being typed', () => {
  assert.equal(addresses('vouhcer')[0], '/money/');
  assert.equal(addresses('vouch')[0], '/money/');
});

test('a slip for a word that has others of the same meaning', () => {
  assert.equal(addresses('socail number')[0], '/council/');
});

test('in a long question a word that people use for one page outweighs those they use for all', () => {
  const topics = [
    '|0|:kid school late he',
    '|1|:he,kid,school,late,tracker shoe,tracker bag,tracker car',
  ];
  const search = quickSearch({ ...data, topics }, pages);
  assert.equal(search('kid school late tracker')[0]?.address, '/money/');
});

test('it finds nothing if nothing fits', () => {
  for (const typed of ['', '😡', 'zebra', 'a'.repeat(10_000)])
    assert.deepEqual(addresses(typed), []);
});
