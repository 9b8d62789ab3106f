import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { ContentFault } from '../authoring/read-yaml.ts';
import { readContent } from './read.ts';

const project = join(import.meta.dirname, '../..');
const root = mkdtempSync(join(tmpdir(), 'content-'));
after(() => {
  rmSync(root, { recursive: true });
});

const page = 'guides/before/what-stays-private.mdx';
const fact = 'facts/child-must-tell.yaml';

/** The shipped content with one file changed, or made. */
function changed(file: string, change: (text: string) => string): string {
  rmSync(join(root, 'content'), { recursive: true, force: true });
  cpSync(join(project, 'content'), join(root, 'content'), { recursive: true });
  const path = join(root, 'content', file);
  let text = '';
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    mkdirSync(dirname(path), { recursive: true });
  }
  const now = change(text);
  assert.notEqual(now, text, 'the test must change the file');
  writeFileSync(path, now);
  try {
    readContent(root);
  } catch (fault) {
    assert.ok(fault instanceof ContentFault, String(fault));
    return fault.message;
  }
  assert.fail('the content was accepted');
}

const replace = (a: string | RegExp, b: string) => (text: string) => text.replace(a, b);

test('the shipped content is right', () => {
  assert.ok(readContent(project).guides.length >= 10);
});

const flow = 'walkthroughs/what-happens-next.yaml';
/** The last line of the list of short addresses: it grows with every new page. */
const [, lastNumber = '', lastPage = ''] =
  /(\d+): (\S+)\n$/.exec(readFileSync(join(project, 'content/short-addresses.yaml'), 'utf8')) ?? [];
const next = String(Number(lastNumber) + 1);
const disclosure = 'disclosures/the-belt.yaml';
const door = 'doors/throat.yaml';
const asked = 'guides/before/questions-to-ask.mdx';

const faults: [what: string, file: string, change: (text: string) => string, said: RegExp][] = [
  [
    'an unknown fact',
    page,
    replace('fact="child-must-tell"', 'fact="child-must-tel"'),
    /what-stays-private\.mdx names "child-must-tel".*\n {2}Did you mean "child-must-tell"\?/,
  ],
  [
    'a withdrawn fact',
    fact,
    replace(/$/, "withdrawn:\n  on: '2026-12-01'\n  sayInstead: Ask your mediator.\n"),
    /cites "child-must-tell", which was withdrawn on 2026-12-01\.\n {2}Say instead: Ask your mediator\./,
  ],
  [
    'a missing source',
    fact,
    replace('fmc-code-copy', 'fmc-code-coppy'),
    /child-must-tell\.yaml names "fmc-code-coppy"/,
  ],
  [
    'no source at all',
    fact,
    replace(/source: .*\n/, ''),
    /child-must-tell\.yaml, line \d+: "source"\n {2}found: {2}nothing/,
  ],
  [
    'a misspelt key',
    fact,
    replace('checkedBy:', 'checkedby:'),
    /"checkedby"[\s\S]*"checkedBy" \(is this a slip/,
  ],
  [
    'an impossible date',
    fact,
    replace(/checked: .*/, 'checked: 2026-02-30'),
    /"checked"\n {2}found: {2}2026-02-30\n {2}wanted: a day that exists/,
  ],
  [
    'an impossible date in a page',
    page,
    replace(/reviewed: .*/, 'reviewed: 2026-02-30'),
    /what-stays-private\.mdx, line \d+: "reviewed"/,
  ],
  [
    'checkBy before checked',
    fact,
    replace(/checkBy: .*/, 'checkBy: 2026-01-01'),
    /"checkBy"[\s\S]*a day after the day in "checked"/,
  ],
  [
    'a bad exit address',
    'site.yaml',
    replace('https://www.bbc.co.uk/weather', 'weather'),
    /site\.yaml, line \d+: "leaving\.address"/,
  ],
  [
    'two pages at one address',
    'guides/talk/index.mdx',
    () => readFileSync(join(project, 'content/guides/talk.mdx'), 'utf8'),
    /have the same address: \/talk\//,
  ],
  [
    'two pages with one title',
    page,
    replace('title: What stays private', 'title: Privacy'),
    /have the same title: Privacy/,
  ],
  [
    'a loud title',
    page,
    replace('title: What', 'title: Abuse and what'),
    /the title "Abuse and what[^"]*" has the loud word "abuse"/,
  ],
  [
    'a loud summary',
    page,
    replace('summary: ', 'summary: Harm. '),
    /the summary .* has the loud word "harm"/,
  ],
  [
    'a loud id',
    page,
    replace('id="money"', 'id="police"'),
    /the id "police" has the loud word "police"/,
  ],
  [
    'a loud address',
    'guides/safety.mdx',
    () =>
      readFileSync(join(project, 'content/guides/search.mdx'), 'utf8').replace(
        'title: Search',
        'title: Another',
      ),
    /the address "\/safety\/" has the loud word "safety"/,
  ],
  [
    'a heading whose id would be made from it',
    page,
    replace(/<h2 id="passing-on">(.*)<\/h2>/, '## $1'),
    /what-stays-private\.mdx, line \d+: the heading "When something has to be passed on" has no address of its own/,
  ],
  [
    'an id that stands twice',
    page,
    replace('id="lawyers"', 'id="children"'),
    /the id "children" stands twice/,
  ],
  [
    'an unknown topic',
    page,
    replace('confidentiality-limits', 'confidentiality-limit'),
    /Did you mean "confidentiality-limits"/,
  ],
  [
    'an unknown helpline',
    page,
    replace('nspcc]', 'nspc]'),
    /names "nspc"[\s\S]*Did you mean "nspcc"/,
  ],
  [
    'a loud name of a council',
    'councils/kent.yaml',
    replace("name: 'Kent'", "name: 'Kent social services'"),
    /councils\/kent\.yaml: the name "Kent social services" has the loud word "social services"/,
  ],
  [
    'a change of councils that no fact tells',
    'councils/surrey.yaml',
    replace('[surrey-becomes-two]', '[surrey-becomes-three]'),
    /councils\/surrey\.yaml names "surrey-becomes-three", but there is no content\/facts/,
  ],
  [
    'an unknown page on the pages of councils',
    'council-page.yaml',
    replace('/children/what-to-say/', '/children/what-to-sayy/'),
    /council-page\.yaml sends readers to \/children\/what-to-sayy\/.*\n {2}Did you mean/,
  ],
  [
    'an unknown helpline on the pages of councils',
    'council-page.yaml',
    replace('talk: [nspcc]', 'talk: [nspc]'),
    /council-page\.yaml names "nspc"/,
  ],
  [
    'an unknown helpline among contacts',
    'guides/talk.mdx',
    replace('of="childline meic"', 'of="nspc"'),
    /talk\.mdx names "nspc"/,
  ],
  [
    'a number that nobody has read',
    'helplines/nspcc.yaml',
    replace('source: nspcc-positions-of-trust, assurance: read', 'assurance: unsourced'),
    /a number that nobody has read is not printed/,
  ],
  [
    'a fact that no page cites',
    'facts/lonely.yaml',
    () => readFileSync(join(project, 'content', fact), 'utf8'),
    /lonely\.yaml: no page cites this fact/,
  ],
  [
    'a source that nothing uses',
    'sources/lonely.yaml',
    () => 'title: A\npublisher: B\ndate: undated\n',
    /lonely\.yaml: nothing was read here/,
  ],
  [
    'a retired address that is still a page',
    'retired.yaml',
    replace('[]', '- address: /talk/\n  title: Gone\n  goTo: /search/\n  since: 2026-12-01'),
    /\/talk\/ is still a page/,
  ],
  [
    'a retired address that goes nowhere',
    'retired.yaml',
    replace('[]', '- address: /old/\n  title: Gone\n  goTo: /nowhere/\n  since: 2026-12-01'),
    /goes to \/nowhere\/, which does not exist/,
  ],
  [
    'a phrase under two topics',
    'topics.yaml',
    replace('    - is mediation confidential', '    - what does miam stand for'),
    /"what does miam stand for" under miam-basics is .* under confidentiality-limits to the search/,
  ],
  [
    'a loud name for the file of a word',
    'words/police-word.yaml',
    () => 'word: PPN\ntoday: A\nmeans: B.\nnations: [england]\n',
    /police-word\.yaml: the name "police-word" has the loud word "police"/,
  ],
  [
    'a word that two files explain',
    'words/again.yaml',
    () => 'word: guardianship, custody\ntoday: A\nmeans: B.\nnations: [england]\n',
    /custody\.yaml: "custody" stands in content\/words\/again\.yaml too/,
  ],
  [
    'a word that is neither linked nor not',
    'words/custody.yaml',
    replace(/$/, 'linked: sometimes\n'),
    /custody\.yaml, line \d+: "linked"[\s\S]*true, if the first use on each page should link here/,
  ],
  [
    'a review of no page',
    'reviews/x.yaml',
    () =>
      `page: /nowhere/\nwords: ${'a'.repeat(64)}\nreviewer: safeguarding lead\ndate: 2026-12-01\noutcome: signed\n`,
    /of the page \/nowhere\/, which does not exist/,
  ],
  [
    'a number that cannot be dialled',
    'helplines/nspcc.yaml',
    replace('0808 800 5000', '0808 800 500'),
    /nspcc\.yaml, line \d+: "channels\.0\.address"\n {2}found: {2}0808 800 500/,
  ],
  [
    'a number of another service',
    'helplines/nspcc.yaml',
    replace('0808 800 5000', '0808 801 0327'),
    /nspcc\.yaml: 0808 801 0327 stands in content\/helplines\/mens-advice-line\.yaml too/,
  ],
  [
    'hours that overlap',
    'helplines/family-rights-group.yaml',
    replace(/(hours: *\n)( +- .*\n)/, '$1$2$2'),
    /family-rights-group\.yaml, line \d+: "channels\.0\.hours"/,
  ],
  [
    'a helpline that no card shows',
    'guides/talk.mdx',
    replace('galop ', ''),
    /galop\.yaml: \/talk\/ does not show it/,
  ],
  [
    'a page that answers a topic, without its three questions',
    'guides/talk.mdx',
    replace(/canYou:\n( .*\n)+/, ''),
    /talk\.mdx, line \d+: "canYou"\n {2}found: {2}nothing/,
  ],
  [
    'an answer that leads nowhere',
    flow,
    replace('go: in-touch', 'go: in-tuch'),
    /what-happens-next\.yaml: the answer "england" of "where-about" goes to "in-tuch"/,
  ],
  [
    'a fact that a flow misspells',
    flow,
    replace('facts: [silent-call-mobile]', 'facts: [silent-call-mobil]'),
    /"silent-call-mobil".*\n {2}Did you mean "silent-call-mobile"\?/,
  ],
  [
    'a helpline that a flow misspells',
    flow,
    replace('line: nspcc }', 'line: npscc }'),
    /what-happens-next\.yaml names "npscc"/,
  ],
  [
    'a page that a flow misspells',
    flow,
    replace('more: /wales/', 'more: /whales/'),
    /sends readers to \/whales\/, which is no page\.\n {2}Did you mean "\/wales\/"\?/,
  ],
  [
    'a flow that no page shows',
    'guides/children/what-happens-next.mdx',
    replace('<Walkthrough of="what-happens-next" />', ''),
    /what-happens-next\.yaml: no page shows it/,
  ],
  [
    'a page that shows a flow that is not there',
    'guides/children/what-happens-next.mdx',
    replace('<Walkthrough of="what-happens-next" />', '<Walkthrough of="what-happen-next" />'),
    /names "what-happen-next", but there is no content\/walkthroughs/,
  ],
  [
    'a loud name in a flow',
    flow,
    (text) => text.replaceAll('call-now', 'police'),
    /what-happens-next\.yaml: .*"police"/,
  ],
  [
    'a sheet that a page misspells',
    asked,
    replace('<Worksheet of="questions" />', '<Worksheet of="question" />'),
    /questions-to-ask\.mdx names "question", but there is no content\/worksheets\/question\.yaml\.\n {2}Did you mean "questions"\?/,
  ],
  [
    'a sheet that no page shows',
    asked,
    replace('<Worksheet of="questions" />', ''),
    /questions\.yaml: no page shows it\.\n {2}wanted: <Worksheet of="questions" \/> in a page/,
  ],
  [
    'words to send that a page misspells',
    asked,
    replace('<ContactRequest of="mediator" />', '<ContactRequest of="mediatr" />'),
    /names "mediatr", but there is no content\/reach-me\/mediatr\.yaml\.\n {2}Did you mean "mediator"\?/,
  ],
  [
    'a loud name of a sheet',
    'worksheets/police.yaml',
    () => readFileSync(join(project, 'content/worksheets/call.yaml'), 'utf8'),
    /worksheets\/police\.yaml: the name of this file can be seen, and "police" is a loud word/,
  ],
  [
    'a line that would be loud on paper',
    asked,
    replace(/(about domestic abuse\?.*) <PrintAs .*/, '$1'),
    /questions-to-ask\.mdx: "What do you know .* may stand on paper.*"domestic"\.\n {2}wanted: <PrintAs says=/,
  ],
  [
    'a quieter way to ask that is loud itself',
    asked,
    replace('says="May I see your policies?"', 'says="May I see your safeguarding policies?"'),
    /"May I see your safeguarding policies\?" may stand on paper/,
  ],
  [
    'a loud name of a field',
    'worksheets/questions.yaml',
    replace('label: My own notes', 'label: My concerns'),
    /questions\.yaml: "My concerns" may stand on paper, and has the loud word "concern"/,
  ],
  [
    'boxes to tick with no words for how many',
    'worksheets/questions.yaml',
    replace(/^one: .*\n/m, ''),
    /questions\.yaml, line \d+: "ticks"\n {2}found: {2}true\n {2}wanted: before, none, one and more/,
  ],
  [
    'a count with no place for the number',
    'worksheets/questions.yaml',
    replace('{count} questions', 'Some questions'),
    /"more"[^"]*wanted: words with \{count\}/,
  ],
  [
    'words to send that could not be joined',
    'contact-requests/mediator.yaml',
    replace('says: leave no voicemail', 'says: "call me, and leave no voicemail"'),
    /mediator\.yaml, line \d+: .*\n {2}found: .*\n {2}wanted: words that can follow “Please”, with no comma/,
  ],
  [
    'words to send with no warning',
    'contact-requests/mediator.yaml',
    replace(/warnings:\n( {2}- .*\n)+/, 'warnings: []\n'),
    /"warnings"\n.*\n {2}wanted: at least one warning: a sent message stays/,
  ],
  [
    'a child in the band of what is not usually passed on',
    disclosure,
    replace(/band: .*/, 'band: usual'),
    /the-belt\.yaml, line \d+: "band"\n {2}found: {2}usual\n {2}wanted: depends or must/,
  ],
  [
    'a loud name of a saying',
    'disclosures/the-police.yaml',
    () => readFileSync(join(project, 'content', disclosure), 'utf8'),
    /the-police\.yaml: the name "the-police" has the loud word "police"/,
  ],
  [
    'a name of a saying that no address can have',
    'disclosures/The Belt.yaml',
    () => readFileSync(join(project, 'content', disclosure), 'utf8'),
    /The Belt\.yaml: the name of this file stands in an address\.\n {2}wanted: small letters/,
  ],
  [
    'a page that a saying misspells',
    disclosure,
    replace(/more: .*/, 'more: /nowhere-at-all/'),
    /the-belt\.yaml sends readers to \/nowhere-at-all\//,
  ],
  [
    'a fact that a door misspells',
    door,
    replace('[throat-999-signs]', '[throat-999-sign]'),
    /throat\.yaml names "throat-999-sign".*\n {2}Did you mean "throat-999-signs"\?/,
  ],
  [
    'a helpline that a door misspells',
    door,
    replace('mens-advice-line]', 'mens-advice-lin]'),
    /throat\.yaml names "mens-advice-lin"/,
  ],
  [
    'a page that a door misspells',
    door,
    replace('/you/planning/', '/you/planing/'),
    /throat\.yaml sends readers to \/you\/planing\//,
  ],
  [
    'a sentence of a door without a source',
    door,
    replace('[throat-999-signs]', '[]'),
    /at least one fact: no source, no sentence/,
  ],
  [
    'a phrase that is none',
    door,
    replace('  - i was strangled', '  - i was* strangled'),
    /throat\.yaml, line \d+: "opens\.\d+"[\s\S]*words side by side/,
  ],
  [
    'a phrase with a group that is not there',
    door,
    replace('  - i was strangled/throttled', '  - does (chok) me'),
    /"does \(chok\) me" has \(chok\), which is no group of content\/door-words\.yaml[\s\S]*"choke"/,
  ],
  [
    'a door of no place and in no other',
    door,
    replace('inside: hurt\n', ''),
    /throat\.yaml[^]*either its "place" in the strip, or the door it is "inside"/,
  ],
  [
    'a door in one that is not there',
    door,
    replace('inside: hurt', 'inside: hurts'),
    /doors\/throat\.yaml names "hurts"[^]*"hurt"/,
  ],
  [
    'two doors in one place',
    'doors/child.yaml',
    replace('place: 2', 'place: 1'),
    /doors\/hurt\.yaml: the place 1 is that of content\/doors\/child\.yaml too/,
  ],
  [
    'a door that the order does not name',
    'door-words.yaml',
    replace('first: [throat, ', 'first: ['),
    /door-words\.yaml: "first" does not say when throat opens/,
  ],
  [
    'a loud name of a door',
    'doors/the-police.yaml',
    () => readFileSync(join(project, 'content', door), 'utf8'),
    /the-police\.yaml: the name "the-police" has the loud word "police"/,
  ],
  [
    'first words that open no door',
    'first-words/pl.yaml',
    replace('  throat:', '  throt:'),
    /first-words\/pl\.yaml names "throt"[^]*"throat"/,
  ],
  [
    'a question that leads to no section',
    'topics.yaml',
    replace('/you/what-counts/#throat:', '/you/what-counts/#throt:'),
    /leads to \/you\/what-counts\/#throt, and that page has no such section[^]*"throat"/,
  ],
  [
    'a page without a number',
    'short-addresses.yaml',
    replace(/.*\n$/, ''),
    new RegExp(`${lastPage} has no number[^]*add "${lastNumber}: ${lastPage}" at the end`),
  ],
  [
    'a number that stands twice',
    'short-addresses.yaml',
    replace(`\n${lastNumber}:`, '\n3:'),
    /short-addresses\.yaml, line \d+: what stands before the colon stands in this list twice/,
  ],
  [
    'a page with two numbers',
    'short-addresses.yaml',
    replace(/$/, `${next}: /talk/\n`),
    new RegExp(`/talk/ has the number \\d+ and the number ${next}`),
  ],
  [
    'a number of a page that is not sent',
    'short-addresses.yaml',
    replace(/$/, `${next}: /you/practised/\n`),
    new RegExp(`${next} leads to /you/practised/, which is no page that may be sent`),
  ],
  [
    'a number that is too high',
    'short-addresses.yaml',
    replace(/$/, '620: /talk/\n'),
    /"620"\n {2}found: {2}\/talk\/\n {2}wanted: a number from 0 to 619/,
  ],
  [
    'a word too few',
    'three-words.yaml',
    replace('- zebra\n', ''),
    /three-words\.yaml[\s\S]*61 words in small letters, each once/,
  ],
  [
    'a word that stands twice',
    'three-words.yaml',
    replace('- zebra\n', '- willow\n'),
    /three-words\.yaml[\s\S]*61 words in small letters, each once/,
  ],
];
for (const [what, file, change, said] of faults) {
  test(`the build is stopped, in an author's words, by ${what}`, () => {
    assert.match(changed(file, change), said);
  });
}

test('a page that was taken down keeps its number', () => {
  changedTree(
    'short-addresses.yaml',
    `${readFileSync(join(project, 'content/short-addresses.yaml'), 'utf8')}${next}: /old-page/\n`,
    'retired.yaml',
    "- address: /old-page/\n  title: Moved\n  goTo: /talk/\n  since: '2027-01-31'\n",
  );
  assert.equal(readContent(root).shortAddresses[next], '/old-page/');
});

test('whoever signs the search signs the help above its results, and its facts are cited', () => {
  changedTree(
    'guides/search.mdx',
    readFileSync(join(project, 'content/guides/search.mdx'), 'utf8') + '\n<Search />\n',
    'guides/words.mdx',
    readFileSync(join(project, 'content/guides/words.mdx'), 'utf8'),
  );
  const { guides, doors } = readContent(root);
  const search = guides.find(({ address }) => address === '/search/');
  assert.ok(doors.size >= 10);
  // Each door, and the words that open them.
  assert.equal(search?.shows.length, doors.size + 1);
  assert.ok(search?.facts.includes('throat-needs-doctor'));
  const signed = search?.shows.map(({ words }) => words).join('') ?? '';
  for (const words of ['"opens":[', '"groups":{', 'mnie bije'])
    assert.ok(signed.includes(words), words);
});

test('faults in several files are told at once', () => {
  const message = changed(fact, replace(/checkBy: .*/, 'checkBy: soon'));
  assert.match(message, /child-must-tell/);
  assert.doesNotMatch(message, /no page cites/, 'what follows from a fault is not told as another');
});

test('a second file of one name comes after the first, so that a later judgement counts', () => {
  const words = 'a'.repeat(64);
  const judged = `page: /talk/\nwords: ${words}\nreviewer: safeguarding lead\ndate: 2026-12-01\n`;
  changedTree(
    'reviews/x.yaml',
    `${judged}outcome: signed\n`,
    'reviews/x-2.yaml',
    `${judged}outcome: not signed\n`,
  );
  assert.deepEqual([...readContent(root).reviews.keys()], ['x', 'x-2']);
});

/** The shipped content with two files more. */
function changedTree(...files: [string, string, string, string]): void {
  rmSync(join(root, 'content'), { recursive: true, force: true });
  cpSync(join(project, 'content'), join(root, 'content'), { recursive: true });
  for (const at of [0, 2] as const) {
    const path = join(root, 'content', files[at]);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, files[at + 1] ?? '');
  }
}

test('whoever signs a page signs the sheet and the words to send that stand on it', () => {
  const shown = (address: string) =>
    readContent(project).guides.find((guide) => guide.address === address)?.shows;
  const { worksheets, contactRequests } = readContent(project);
  const wordsOf = (entry: unknown) => JSON.stringify(entry);
  assert.deepEqual(
    shown('/before/questions-to-ask/')?.map(({ words }) => words),
    [wordsOf(worksheets.get('questions')), wordsOf(contactRequests.get('mediator'))],
  );
  assert.deepEqual(
    shown('/children/what-to-say/')?.map(({ words }) => words),
    [wordsOf(worksheets.get('call'))],
  );
});
