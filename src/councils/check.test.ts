import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCouncils } from './check.ts';
import type { Districts } from './schema.ts';
import { movingDistrict } from '../fixtures/councils.ts';
import { councilPage, contentWith } from '../fixtures/content.ts';
import { overAShoulder, replace, testSlips } from '../fixtures/slips.ts';

const content = contentWith({
  guides: { '/': {} },
  facts: { england: {}, everywhere: { nations: ['england', 'wales', 'scotland'] } },
  councils: {
    county: { until: '2027-03-31', becomes: ['east', 'west'], change: ['england'] },
    east: { from: '2027-04-01' },
    west: { from: '2027-04-01' },
  },
  districts: { E07000001: movingDistrict('Eastham', 'county', 'east') },
});
const faults = (changes: Partial<typeof content> = {}): string =>
  checkCouncils({ ...content, ...changes }).join('\n');
/** The faults with one council changed. */
const changed = (id: string, more: Partial<ReturnType<typeof of>>): string =>
  faults({ councils: new Map([...content.councils, [id, { ...of(id), ...more }]]) });
const of = (id: string) => content.councils.get(id)!;

test('councils and districts that follow one another without a gap are accepted', () => {
  assert.equal(faults(), '');
});

test('a council that starts late, and names of things that do not exist, are reported', () => {
  const late = changed('east', { from: '2027-04-02' });
  assert.match(late, /county\.yaml ends on 2027-03-31, so .*east\.yaml needs "from: '2027-04-01'"/);
  assert.match(changed('county', { becomes: ['nowhere'] }), /no content\/councils\/nowhere\.yaml/);
  assert.match(
    changed('county', { change: ['none'] }),
    /county\.yaml names "none", .*content\/facts/,
  );
  assert.match(faults({ areas: { GU: ['nowhere'] } }), /postcode-areas\.yaml names "nowhere"/);
});

test('a gap in a district’s dates, and an end with no council after it, are reported', () => {
  const dated = (...councils: Districts[string]['councils']): string =>
    faults({ districts: { E07000001: { name: 'Eastham', councils } } });
  assert.match(dated({ is: 'county', until: '2027-03-31' }), /no council comes after it/);
  assert.match(
    dated({ is: 'county', until: '2027-03-31' }, { is: 'east', from: '2027-04-02' }),
    /the day after the council before it ends/,
  );
  assert.match(dated({ is: 'nowhere' }), /no content\/councils\/nowhere\.yaml/);
});

test('a sentence shown where its fact does not apply, and an unknown placeholder, are reported', () => {
  const said = (call: typeof councilPage.call): string =>
    faults({ councilPage: { ...councilPage, call } });
  const wales = { say: 'In Wales.', nations: ['wales' as const], facts: ['everywhere'] };
  assert.equal(said([wales]), '');
  assert.match(
    said([{ ...wales, facts: ['england'] }]),
    /nations that .*england\.yaml does not cover/,
  );
  assert.match(said([{ say: 'All.', facts: ['everywhere'] }]), /"All\." is shown in nations/);
  assert.match(said([{ ...wales, facts: ['none'] }]), /council-page\.yaml names "none"/);
  assert.match(
    said([{ say: 'Call {town}.', facts: [] }]),
    /has the unknown placeholder \{town\}\.\n {2}wanted: one of \{place\}/,
  );
});

testSlips([
  [
    'a loud name of a council',
    'councils/acorn.yaml',
    replace('name: Acorn', 'name: Acorn police'),
    [
      'content/councils/acorn.yaml, line 1: the name "Acorn police" has the loud word "police".',
      overAShoulder,
    ],
  ],
  [
    'a change of councils that no fact tells',
    'councils/birch.yaml',
    replace('[birch-parts]', '[birch-partz]'),
    [
      'content/councils/birch.yaml, line 9, names "birch-partz", but there is no content/facts/birch-partz.yaml.',
      '  Did you mean "birch-parts"?',
    ],
  ],
  [
    'a fact that the pages of councils misspell',
    'council-page.yaml',
    replace('council-fact', 'council-fac'),
    [
      'content/council-page.yaml, line 10, names "council-fac", but there is no content/facts/council-fac.yaml.',
      '  Did you mean "council-fact"?',
    ],
  ],
  [
    'an unknown page on the pages of councils',
    'council-page.yaml',
    replace('/talk/', '/talc/'),
    [
      'content/council-page.yaml, line 40, links to /talc/, but there is no such page.',
      '  Did you mean "/talk/"?',
    ],
  ],
  [
    'an unknown helpline on the pages of councils',
    'council-page.yaml',
    replace('talk: [a-line]', 'talk: [a-lin]'),
    [
      'content/council-page.yaml, line 4, names "a-lin", but there is no content/helplines/a-lin.yaml.',
      '  Did you mean "a-line"?',
    ],
  ],
]);
