// For tests: a small project of content alone, in a folder of its own.
import { addressOf, departmentAddress } from '../src/logic/addresses.ts';
import { departmentPage } from '../src/logic/made-up-content.ts';
import { folderWith } from './made-up-site.ts';

const checked = "assurance: read, checked: '2026-11-22', checkBy: '2027-02-22'";

/** What is in content/, right in every way. */
const files = {
  'content/site.yaml': `
service: { name: Acorn Mediation, placeholder: false }
site: { name: Before you mediate, tabName: none, address: 'https://help.acorn.test' }
leaving: { address: 'https://weather.test', name: the weather }
contact: []
corrections: []
nations: [england]
referral: { parentMayCallFirst: true, parentCallsBy: same-day, confirmed: true }
`,
  'content/topics.yaml': 'helplines: { label: Somebody to talk to }\n',
  'content/search-words.yaml': '{ same: [], spellings: {}, dropped: [] }\n',
  'content/quiet-words.yaml': '[danger]\n',
  'content/retired.yaml': '[]\n',
  'content/door-words.yaml': '{ groups: {}, not: [], first: [] }\n',
  'content/areas.yaml': '{ areas: [], outside: [], boxes: { outwards: [], source: ours } }\n',
  'content/districts.yaml': '{}\n',
  'content/postcode-areas.yaml': '{}\n',
  'content/department-page.yaml': JSON.stringify({
    ...departmentPage,
    next: { heading: 'Next', pages: ['/talk/'] },
  }),
  'content/sources/a-source.yaml': `
title: A source
publisher: A publisher
address: https://source.test/page
date: undated
`,
  'content/facts/a-fact.yaml': `
statement: A call is free.
nations: [england]
source: a-source
assurance: read
owner: safeguarding lead
checked: '2026-11-22'
checkedBy: content editor
checkBy: '2027-02-22'
`,
  'content/helplines/a-line.yaml': `
name: A line
forWhom: Anybody.
needs: [a child at risk]
identities: [anyone]
nations: [england]
owner: safeguarding lead
languages: [English]
interpreters: unknown
website: https://line.test/
passesOn: ask them first
channels:
  - kind: phone
    address: 0808 157 0000
    hours: unknown
    bankHolidays: unknown
    cost: free
    traces: { bill: no, callList: yes, messages: no, recorded: yes, anonymous: yes, silent: no }
    number: { source: a-source, ${checked} }
`,
  'content/guides/talk.mdx': `---
title: Someone to talk to
heading: Find somebody to talk to
summary: Who you can call, and when they should be open.
audience: [parent]
nations: [england]
answers: []
talk: [a-line]
owner: content editor
reviewed: '2026-11-22'
reviewBy: '2027-05-22'
---

A call is free.<Cite fact="a-fact" />

<Contacts of="a-line" />
`,
};

const letters = [...'abcdefgh'];
const threeWords = letters.flatMap((one) => letters.map((two) => `word${one}${two}`)).slice(0, 61);

/** Writes the project, with these files changed or added, and gives its folder. */
export function projectWith(changes: Readonly<Record<string, string>> = {}): string {
  const written: Record<string, string> = { ...files, ...changes };
  const pages = Object.keys(written).flatMap((name) => {
    const [, guide] = /^content\/guides\/(.+)\.mdx$/.exec(name) ?? [];
    const [, department] = /^content\/departments\/(.+)\.yaml$/.exec(name) ?? [];
    if (department !== undefined) return departmentAddress(department);
    return guide === undefined ? [] : addressOf(guide);
  });
  return folderWith({
    'content/short-addresses.yaml': JSON.stringify({ ...pages }),
    'content/three-words.yaml': JSON.stringify(threeWords),
    ...written,
  });
}

/** The file as projectWith writes it, for a test that changes a part of it. */
export function madeUpFile(name: keyof typeof files): string {
  return files[name];
}
