import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { parse } from 'node-html-parser';
import { welsh } from '../../src/fixtures/languages.ts';
import { projectWith } from '../../src/fixtures/project.ts';
import { readContent } from '../../src/content/read.ts';
import { sign } from '../review/sign.ts';
import { dueList } from '../../src/review/due.ts';
import { startDesk } from './desk.ts';
import { duePage, publishPage, todayPage } from './overviews.ts';
import type { SiteBuild } from './site-build.ts';

const folder = projectWith({ '.astro/desk/dist/talk/index.html': '<p>The page</p>' });
const file = path.join(folder, 'content/facts/a-fact.yaml');
const original = readFileSync(file, 'utf8');
let built = 0;
const readings = new Map(readContent(folder).guides.map(({ address }) => [address, ['Call 999.']]));
let build: SiteBuild = { state: 'ready', readings, said: '' };
const { own, close } = await startDesk({ folder, layer: 'content' }, 4691, {
  start: () => (built += 1),
  now: () => build,
});
after(close);

const get = async (address: string) => parse(await (await fetch(own + address)).text());
/**
 * Presses a button of the first form on a page that leads to this address, with changes.
 *
 * @param button what the button says; the first one if left out
 */
async function press(
  page: ReturnType<typeof parse>,
  action: string,
  changes: Record<string, string> = {},
  button = '',
) {
  const form = page
    .querySelectorAll('form')
    .find((each) => each.getAttribute('action') === action && each.textContent.includes(button));
  assert.ok(form, `a form for ${action}`);
  const fields = form
    .querySelectorAll('input:not([type="radio"]), input[checked], textarea, select')
    .map((field) => [field.getAttribute('name') ?? '', standsIn(field)]);
  const pressed = form
    .querySelectorAll('button')
    .find(({ textContent }) => textContent.includes(button));
  const body = new URLSearchParams({
    ...Object.fromEntries(fields),
    ...{ [pressed?.getAttribute('name') ?? '']: pressed?.getAttribute('value') ?? '' },
    ...changes,
  });
  const response = await fetch(own + action, { method: 'POST', body, headers: { origin: own } });
  return { status: response.status, url: response.url, page: parse(await response.text()) };
}
/** What a browser shows and sends: without the line end that a text area may begin with. */
function standsIn(field: ReturnType<ReturnType<typeof parse>['querySelectorAll']>[number]): string {
  if (field.tagName === 'SELECT')
    return field.querySelector('option[selected]')?.getAttribute('value') ?? '';
  return field.getAttribute('value') ?? field.textContent.replace(/^\n/, '');
}
/** What stands in the field of a page with this name. */
function shownIn(page: ReturnType<typeof parse>, name: string): string {
  const field = page
    .querySelectorAll('input, textarea, select')
    .find((each) => each.getAttribute('name') === name);
  assert.ok(field, `a field ${name}`);
  return standsIn(field);
}
const statement = 'at:["statement"]';

test('a fact is changed in a form: shown first, then saved, and the pages are made anew', async () => {
  const edit = await get('/edit?file=facts/a-fact.yaml');
  const shown = await press(edit, '/edit/check', { [statement]: 'Fish swim: always.' });
  assert.match(shown.page.querySelector('.changes')?.textContent ?? '', /Fish swim: always\./);
  assert.equal(readFileSync(file, 'utf8'), original, 'nothing is saved yet');
  const saved = await press(shown.page, '/edit/save');
  assert.match(saved.url, /\/saved\?file=facts/);
  assert.equal(readContent(folder).facts.get('a-fact')?.statement, 'Fish swim: always.');
  assert.equal(built, 1);
  writeFileSync(file, original);
});

test('a save leaves every line that nobody changed as it was written', async () => {
  const byHand = original.replace('[england]', '[ "england" ]  # only there');
  writeFileSync(file, byHand);
  const edit = await get('/edit?file=facts/a-fact.yaml');
  const shown = await press(edit, '/edit/check', { [statement]: 'Fish swim.' });
  await press(shown.page, '/edit/save');
  assert.equal(readFileSync(file, 'utf8'), byHand.replace('A statement.', 'Fish swim.'));
  writeFileSync(file, original);
});

test('an address that is only an example is told before it is saved', async () => {
  const edit = await get('/edit?file=site.yaml');
  const address = 'at:["site","address"]';
  const check = async (typed: string) => {
    const { page } = await press(edit, '/edit/check', { [address]: typed });
    assert.match(page.textContent, /It can be saved/);
    return page.querySelector('main .note')?.textContent ?? '';
  };
  assert.match(
    await check('https://help.cwm-rhymni.example'),
    /help\.cwm-rhymni\.example\. The site/,
  );
  assert.equal(await check('https://help.cwm-rhymni.org.uk'), '');
});

test('what the build would refuse is told at the desk, in its words, and cannot be saved', async () => {
  const edit = await get('/edit?file=facts/a-fact.yaml');
  const { page } = await press(edit, '/edit/check', { 'at:["checkBy"]': '2020-01-01' });
  assert.match(page.textContent, /cannot be done yet/);
  assert.match(page.textContent, /content\/facts\/a-fact\.yaml, line \d+: "checkBy"/);
  assert.equal(page.querySelector('form[action="/edit/save"]'), null);
  assert.equal(readFileSync(file, 'utf8'), original);
});

test('two windows lose nothing: the later one is shown both texts', async () => {
  const [one, two] = [
    await get('/edit?file=facts/a-fact.yaml'),
    await get('/edit?file=facts/a-fact.yaml'),
  ];
  const first = await press(one, '/edit/check', { [statement]: 'From the first.' });
  const second = await press(two, '/edit/check', { [statement]: 'From the second.' });
  await press(first.page, '/edit/save');
  const late = await press(second.page, '/edit/save');
  assert.equal(late.status, 409);
  assert.match(late.page.textContent, /changed in another window/);
  assert.match(
    late.page.querySelector('.changes')?.textContent ?? '',
    /From the first\.[^]*From the second\./,
  );
  assert.match(readFileSync(file, 'utf8'), /From the first\./);
  writeFileSync(file, original);
});

test('one more is added to a list as a copy of the last one, and what was typed before stays', async () => {
  const edit = await get('/edit?file=helplines/a-line.yaml');
  const name = 'at:["name"]';
  const typed = { [name]: 'Another name' };
  const form = (await press(edit, '/edit/check', typed, 'Add one more to channels')).page;
  assert.equal(shownIn(form, name), 'Another name');
  const inputs = form
    .querySelectorAll('[name$=",\\"address\\"]"]')
    .map((each) => each.getAttribute('name'));
  const last = inputs.at(-1)!;
  const shown = await press(form, '/edit/check', { [last]: '01632 960 777' });
  const changes = shown.page.querySelector('.changes')?.textContent ?? '';
  assert.match(changes, /Another name[^]*01632 960 777/);
});

test('after a mistake the form is as it was filled in, with the message at its field', async () => {
  const edit = await get('/edit?file=facts/a-fact.yaml');
  const wrongDay = { [statement]: 'Fish swim: always.', 'at:["checkBy"]': 'soon' };
  const { page } = await press(edit, '/edit/check', wrongDay);
  assert.equal(shownIn(page, statement), 'Fish swim: always.');
  assert.equal(shownIn(page, 'at:["checkBy"]'), 'soon');
  const label = page.querySelectorAll('label').find((each) => each.textContent.includes('checkBy'));
  assert.match(label?.querySelector('.fault')?.textContent ?? '', /found: +soon\nwanted: a day/);
  assert.ok(label?.querySelector('[aria-invalid="true"]'));
  assert.equal(page.querySelectorAll('.fault').length, 1, 'no other field is called wrong');
  const mended = await press(page, '/edit/check', { 'at:["checkBy"]': '2026-11-30' });
  assert.match(mended.page.querySelector('.changes')?.textContent ?? '', /Fish swim: always\./);
});

test('a field that cannot be read keeps what was typed, there and in all others', async () => {
  const edit = await get('/edit?file=site.yaml');
  const typed = { 'at:["service","name"]': 'Oak', 'at:["brand"]': '[1' };
  for (const button of ['Show what would change', 'as text instead']) {
    const { status, page } = await press(edit, '/edit/check', typed, button);
    assert.equal(status, 422);
    for (const [name, words] of Object.entries(typed)) assert.equal(shownIn(page, name), words);
    assert.match(page.querySelector('label .fault')?.textContent ?? '', /cannot be read/);
  }
});

test('from fields to text and back, what was typed goes along; what cannot be read stays, with the reason', async () => {
  const edit = await get('/edit?file=guides/talk.mdx');
  const typed = { 'at:["heading"]': 'A tree: tall' };
  const asText = (await press(edit, '/edit/check', typed, 'as text instead')).page;
  const text = shownIn(asText, 'text');
  assert.match(text, /^---\n[^]*heading: "A tree: tall"\n[^]*\n---\n/);
  const spoilt = text.replace(/^heading: .*/m, 'heading: "A tree');
  const refused = await press(asText, '/edit/check', { text: spoilt }, 'Fill in fields');
  assert.equal(refused.status, 422);
  assert.equal(shownIn(refused.page, 'text'), spoilt);
  assert.match(refused.page.textContent, /content\/guides\/talk\.mdx, line \d+:/);
  const noHyphens = await press(asText, '/edit/check', { text: 'Words.\n' }, 'Fill in fields');
  assert.match(noHyphens.page.textContent, /does not begin with its settings/);
  const more = { text: `${text}\nOne more line.\n` };
  const fields = (await press(asText, '/edit/check', more, 'Fill in fields')).page;
  assert.equal(shownIn(fields, 'at:["heading"]'), 'A tree: tall');
  assert.match(shownIn(fields, 'body'), /One more line\.\n$/);
  const shown = await press(fields, '/edit/check');
  const back = (await press(shown.page, '/edit/check', {}, 'Go on changing it')).page;
  assert.equal(shownIn(back, 'at:["heading"]'), 'A tree: tall');
  assert.match(shownIn(back, 'body'), /One more line\.\n$/);
});

test('a new file is begun from another one', async () => {
  const list = await get('/files');
  const add = list.querySelectorAll('form').find((form) => form.querySelector('[value="facts"]'));
  assert.ok(add?.querySelector('option[value="a-fact.yaml"]'));
  const edit = await get('/add?kind=words&name=new-word&like=custody.yaml');
  const { page } = await press(edit, '/edit/check', { 'at:["word"]': 'oak law' });
  assert.match(page.textContent, /oak law/);
  const saved = await press(page, '/edit/save');
  assert.match(saved.url, /\/saved\?file=words/);
  assert.ok(readContent(folder).words.has('new-word'));
  rmSync(path.join(folder, 'content/words/new-word.yaml'));
  const refused = await fetch(`${own}/add?kind=words&name=Our%20word&like=custody.yaml`);
  assert.equal(refused.status, 422);
  const again = parse(await refused.text());
  assert.match(again.querySelector('.fault')?.textContent ?? '', /small\s+letters/);
  assert.equal(shownIn(again, 'name'), 'Our word');
  assert.equal(shownIn(again, 'like'), 'custody.yaml');
});

test('a new file that still has another’s sources and days is told so', async () => {
  const begun = await get('/add?kind=local-services&name=oak-help&like=acorn-help.yaml');
  const own = { 'at:["name"]': 'Oak Help', 'at:["channels",0,"address"]': '01632 960 003' };
  const told = async (typed: Record<string, string>) =>
    (await press(begun, '/edit/check', { ...own, ...typed })).page;
  const days = Object.fromEntries(
    ['["read",', '["channels",0,"number",'].flatMap((at) => [
      [`at:${at}"checked"]`, '2026-11-23'],
      [`at:${at}"checkBy"]`, '2027-02-23'],
    ]),
  );
  assert.match(
    (await told({})).textContent,
    /still as\s+in local-services\/acorn-help\.yaml[^]*callList: yes[^]*source: a-source/,
  );
  assert.doesNotMatch((await told(days)).querySelector('pre')?.textContent ?? '', /a-source/);
});

test('a number that has changed while its source and day have not is told so', async () => {
  const edit = await get('/edit?file=helplines/a-line.yaml');
  const at = 'at:["channels",0,"address"]';
  const told = async (typed: Record<string, string>) =>
    (await press(edit, '/edit/check', typed)).page.textContent;
  assert.match(await told({ [at]: '0808 157 0009' }), /still as\s+it was\.[^]*source: a-source/);
  const days = { 'at:["channels",0,"number","checked"]': '2026-11-23' };
  assert.doesNotMatch(await told({ [at]: '0808 157 0009', ...days }), /still as\s+it was/);
  assert.doesNotMatch(await told({ 'at:["name"]': 'Oak' }), /still as\s+it was/);
});

test('a file that somebody spoilt is named, and can be mended here', async () => {
  writeFileSync(file, original.replace('assurance: read', 'assurance: sure'));
  const page = await get('/');
  assert.match(page.textContent, /must be mended first[^]*"assurance"/);
  assert.ok(page.querySelector('a[href="/edit?file=facts%2Fa-fact.yaml&as=text"]'));
  assert.match(page.textContent, /npm run upgrade -- --back/);
  writeFileSync(file, original);
});

test('a page is shown as on a phone, with its facts, and is signed or refused', async () => {
  const before = await get('/sign/page?address=/talk/');
  assert.match(before.querySelector('iframe')?.getAttribute('src') ?? '', /:4692\/talk\/$/);
  assert.match(before.textContent, /Not signed as it is today/);
  assert.match(
    before.textContent,
    /Whose numbers it shows[^]*A helpline[^]*0808 157 0000[^]*A source\. Check again by/,
  );
  const refused = await press(before, '/sign/page', {
    outcome: 'not signed',
    conditions: 'Mend it.',
  });
  assert.match(refused.page.textContent, /\/talk\/ is refused/);
  const said = /Refused by the safeguarding lead on \d+ \w+ \d+: Mend it\./;
  for (const address of ['/sign', '/sign/page?address=/talk/', '/publish']) {
    assert.match((await get(address)).textContent, said, address);
  }
  assert.match((await get('/')).textContent, /pages to read and sign, 1 of them refused/);
  const signed = await press(before, '/sign/page', { outcome: 'signed' });
  assert.match(signed.page.textContent, /\/talk\/ is signed/);
  assert.doesNotMatch((await get('/sign')).textContent, /Refused/);
  assert.match(
    (await get('/sign/page?address=/talk/')).textContent,
    /Signed by a safeguarding lead/,
  );
  assert.match(
    (await get('/')).textContent,
    new RegExp(`${String(readings.size - 1)} pages to read`),
  );
});

test('nothing is chosen beforehand, and a refusal needs a reason', async () => {
  const before = await get('/sign/page?address=/talk/');
  assert.equal(before.querySelectorAll('[name="outcome"][required]').length, 2);
  for (const [changes, wanted] of [
    [{}, /Choose whether you sign the page or refuse it/],
    [{ outcome: 'not signed', role: 'Deaf reader' }, /a page is refused with a reason/],
  ] as const) {
    const { status, page } = await press(before, '/sign/page', changes);
    assert.equal(status, 422);
    assert.match(page.querySelector('.fault[role="alert"]')?.textContent ?? '', wanted);
    assert.equal(shownIn(page, 'role'), 'role' in changes ? changes.role : 'safeguarding lead');
    assert.equal(page.querySelectorAll('[checked]').length, 'outcome' in changes ? 1 : 0);
  }
});

test('a window that was opened before the page changed signs nothing', async () => {
  const before = await get('/sign/page?address=/talk/');
  const ready = build;
  build = { ...ready, readings: new Map([...ready.readings, ['/talk/', ['Other words.']]]) };
  const { status, page } = await press(before, '/sign/page', { outcome: 'signed' });
  assert.equal(status, 422);
  assert.match(page.querySelector('[role="alert"]')?.textContent ?? '', /something else now/);
  // The form that comes back is of the words as they are now.
  assert.equal((await press(page, '/sign/page', { outcome: 'signed' })).status, 200);
  build = ready;
});

test('a chapter is taken over with what came of it first, and without what was refused', async () => {
  const editors = { folder, now: new Date('2026-11-20'), readings };
  sign(['--chapter', 'meeting', '--role', 'content editor', '--in-full'], editors);
  await press(await get('/sign/page?address=/council/'), '/sign/page', {
    outcome: 'not signed',
    conditions: 'Mend it.',
  });
  const asked = await press(await get('/sign'), '/sign/chapter', { chapter: 'meeting' });
  assert.match(asked.page.querySelector('h1')?.textContent ?? '', /Do you sign these 2 pages\?/);
  assert.equal(asked.page.querySelectorAll('li a').length, 2);
  assert.doesNotMatch((await get('/sign')).textContent, /– signed/);
  const ready = build;
  build = { ...ready, readings: new Map([...ready.readings, ['/talk/', ['Other words.']]]) };
  const changed = await press(asked.page, '/sign/chapter');
  assert.match(changed.page.querySelector('h1')?.textContent ?? '', /Do you sign this page\?/);
  build = ready;
  const { page } = await press(asked.page, '/sign/chapter');
  assert.match(
    page.querySelector('h1 + p')?.textContent ?? '',
    /^2 pages taken over, 1 refused before and left out\.$/,
  );
  assert.match(page.textContent, /Refused by the safeguarding lead on .*: Mend it\./);
  assert.match(page.querySelector('details')?.textContent ?? '', /reviews\/before-questions-/);
  const again = await press(await get('/sign'), '/sign/chapter', { chapter: 'rest' });
  assert.match(again.page.querySelector('h1')?.textContent ?? '', /Nothing was taken over/);
  assert.ok(again.page.querySelector('li a[href^="/sign/page?address="]'));
  assert.doesNotMatch(again.page.textContent, /npm run/);
});

test('nothing is said of what is signed while the pages are not made from the files as they are', async () => {
  const ready = build;
  for (const now of [
    { state: 'making', isForOthers: true } as const,
    { state: 'failed', said: 'A fault.' } as const,
  ]) {
    build = { ...ready, ...now };
    for (const address of ['/', '/sign', '/sign/page?address=/talk/', '/publish']) {
      const says = (await get(address)).textContent;
      assert.match(says, now.state === 'making' ? /changed outside the desk/ : /A fault\./);
      assert.match(says, /known\s+(only )?when the pages are made/);
      assert.doesNotMatch(says, /\d+ (pages to read|of \d)|[Nn]othing is missing|[Ss]igned by/);
    }
  }
  build = ready;
});

test('every other page of the desk opens, and says what is due and what is missing', async () => {
  assert.match((await get('/due')).textContent, /facts\/a-fact\.yaml/);
  assert.match((await get('/files')).textContent, /Your service[^]*a-fact/);
  const missing = await get('/publish');
  assert.match(missing.textContent, /npm run release/);
  const ways = missing.querySelectorAll('main li a').map((each) => each.getAttribute('href') ?? '');
  assert.ok(ways.includes('/edit?file=site.yaml'), 'an address that is only an example');
  assert.ok(
    ways.some((to) => to.startsWith('/sign/page?address=%2Fbefore%2F')),
    'a page to sign',
  );
  for (const to of ways) assert.equal((await fetch(own + to)).status, 200, to);
  assert.match((await get('/edit?file=site.yaml&as=text')).textContent, /Acorn Mediation/);
  assert.equal((await fetch(`${own}/edit?file=../package.json`)).status, 404);
  assert.equal((await fetch(`${own}/nothing`)).status, 404);
  assert.match(await (await fetch('http://localhost:4692/talk/')).text(), /The page/);
});

test('the list says how to be asked for some councils only, or how many it leaves out', () => {
  const content = readContent(folder);
  const saidWith = (weCheck: string[]) => {
    const site = { ...content.site, councils: { weCheck } };
    return parse(duePage({ content: { ...content, site }, on: '2026-11-22' }).markup).textContent;
  };
  assert.match(saidWith(['all']), /Do you serve only some places\?/);
  const count = [...content.councils.values()].filter(({ nation }) => nation !== 'wales').length;
  assert.match(
    saidWith(['wales']),
    new RegExp(`you do not check their numbers: ${String(count)}\\.`),
  );
});

test('what is due today counts as due, and an old table is told apart', () => {
  const content = readContent(folder);
  const pages = (on: string) => {
    const overview = { folder, content, readings, on };
    return [todayPage(overview), duePage(overview)].map(({ markup }) => parse(markup));
  };
  const firstDue = dueList(content, '2026-11-22').find(({ kind }) => kind !== 'table')?.date ?? '';
  const due = dueList(content, firstDue).filter(
    ({ date, kind }) => date <= firstDue && kind !== 'table',
  );
  for (const page of pages(firstDue)) {
    assert.match(page.textContent, new RegExp(`${String(due.length)} files to check again now`));
  }
  assert.equal(
    pages(firstDue)[1]?.querySelectorAll('td strong').length,
    due.length,
    'each is marked in the list',
  );
  for (const page of pages('2028-01-01'))
    assert.match(page.textContent, /postcode\S* is old|postcodes is old/);
  assert.doesNotMatch(
    pages('2028-01-01')[1]?.querySelector('table')?.textContent ?? '',
    /postcode-table/,
  );
});

test('before anything else it says which languages do not go on line', () => {
  const bilingual = projectWith(welsh);
  const content = readContent(bilingual);
  const page = publishPage({ folder: bilingual, content, readings, on: '2026-12-01' });
  assert.match(
    parse(page.markup).firstElementChild?.textContent ?? '',
    /^In English only: Cymraeg in English is not signed by a speaker/,
  );
});

test('the list of files is narrowed to the names with some words, without a script', async () => {
  const linksOf = (page: ReturnType<typeof parse>) =>
    page.querySelectorAll('details a').map((link) => link.getAttribute('href') ?? '');
  const all = await get('/files');
  assert.ok(linksOf(all).length > 5);
  assert.equal(all.querySelectorAll('details[open], script').length, 0);
  const some = await get('/files?words=FACT+a-');
  assert.deepEqual(linksOf(some), ['/edit?file=facts%2Fa-fact.yaml']);
  assert.ok(some.querySelector('details[open]'));
  assert.equal(shownIn(some, 'words'), 'FACT a-');
  const said = await get('/files?words=women+in+acorn');
  assert.deepEqual(linksOf(said), ['/edit?file=local-services%2Facorn-help.yaml']);
  const none = await get('/files?words=zzz');
  assert.match(none.textContent, /No name or text has these words/);
});

test('another site cannot use the desk', async () => {
  const edit = await get('/edit?file=facts/a-fact.yaml');
  const token = edit.querySelector('input[name="token"]')?.getAttribute('value') ?? '';
  const body = new URLSearchParams({
    token,
    address: '/talk/',
    role: 'safeguarding lead',
    outcome: 'signed',
  });
  const headers = { origin: 'https://evil.test' };
  assert.equal((await fetch(`${own}/sign/page`, { method: 'POST', body, headers })).status, 403);
  const policy = (await fetch(own)).headers.get('content-security-policy') ?? '';
  assert.match(policy, /default-src 'none'.*frame-ancestors 'none'/);
});

test('when a page has gone, the desk leads to the list of retired addresses, begins the line and saves it', async () => {
  const numbers = path.join(folder, 'content/short-addresses.yaml');
  const before = readFileSync(numbers, 'utf8');
  writeFileSync(numbers, `${before}11: /oak/\n`);
  // Something else is wrong too, which cannot be mended at the same time.
  const page = path.join(folder, 'content/guides/talk.mdx');
  const words = readFileSync(page, 'utf8');
  writeFileSync(page, `${words}\nSee [the oak](/oak/).\n`);
  const told = await get('/');
  assert.match(told.textContent, /must be mended first[^]*"11" leads to \/oak\//);
  const way = told
    .querySelectorAll('main a')
    .find(({ textContent }) => textContent.includes('If you took /oak/ down'));
  const begun = await get(way?.getAttribute('href') ?? '');
  assert.match(shownIn(begun, 'text'), /goTo: \/talk\/[^]*\n- address: \/oak\/\n {2}title: /);
  const shown = await press(begun, '/edit/check');
  assert.match(shown.page.querySelector('.changes')?.textContent ?? '', /\/oak\//);
  assert.match(
    shown.page.textContent,
    /Still to be mended[^]*talk\.mdx, line \d+: this link leads nowhere/,
  );
  await press(shown.page, '/edit/save');
  writeFileSync(page, words);
  assert.ok(readContent(folder).retired.some(({ address }) => address === '/oak/'));
  writeFileSync(numbers, before);
});

test('a setting that is not there yet is filled in by fields, and its last part is taken out again', async () => {
  const edit = await get('/edit?file=site.yaml');
  const form = (await press(edit, '/edit/check', {}, 'Fill in contact, offices here')).page;
  assert.equal(shownIn(form, 'at:["contact","offices",0,"name"]'), '');
  const typed = {
    'at:["contact","offices",0,"name"]': 'Leeds',
    'at:["contact","offices",0,"address"]': '1 Acorn Street\nLeeds',
  };
  const shown = (await press(form, '/edit/check', typed)).page;
  assert.match(shown.textContent, /It can be saved/);
  assert.match(
    shown.querySelector('.changes')?.textContent ?? '',
    /offices:[^]*name: "?Leeds[^]*1 Acorn Street/,
  );
  const without = (await press(form, '/edit/check', typed, 'Take the last one out of contact'))
    .page;
  assert.doesNotMatch(without.textContent, /contact, offices, 0/);
  assert.match((await press(without, '/edit/check')).page.textContent, /Nothing would change/);
});

test('a page’s words are taken away in one act, but for the headings that others lead to', async () => {
  const other = path.join(folder, 'content/guides/before/questions.mdx');
  const talk = path.join(folder, 'content/guides/talk.mdx');
  const before = [other, talk].map((each) => readFileSync(each, 'utf8'));
  writeFileSync(
    talk,
    `${before[1] ?? ''}\n<h2 id="kept">Kept</h2>\n\nBad.\n\n<h2 id="gone">Gone</h2>\n\nBad.\n`,
  );
  writeFileSync(other, `${before[0] ?? ''}\nSee [this](/talk/#kept).\n`);
  const page = await get('/sign/page?address=%2Ftalk%2F');
  const way = page
    .querySelectorAll('main a')
    .find(({ textContent }) => textContent.includes('Take its words away'));
  const begun = await get(way?.getAttribute('href')?.replace('&amp;', '&') ?? '');
  assert.match(begun.textContent, /Nothing is changed yet/);
  const text = shownIn(begun, 'text');
  assert.match(
    text,
    /answers: \[\][^]*We have taken the words of this page away[^]*<h2 id="kept">Kept<\/h2>/,
  );
  assert.doesNotMatch(text, /canYou|Bad|id="gone"/);
  const shown = await press(begun, '/edit/check');
  assert.match(shown.page.textContent, /It can be saved[^]*We have taken the words/);
  [other, talk].forEach((each, at) => {
    writeFileSync(each, before[at] ?? '');
  });
});
