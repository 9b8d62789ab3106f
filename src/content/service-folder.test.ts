import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContentFault } from '../authoring/content-fault.ts';
import { projectFile, projectWith } from '../fixtures/project.ts';
import { readContent } from './read.ts';

const read = (own: Record<string, string>) =>
  readContent(
    projectWith(
      Object.fromEntries(Object.entries(own).map(([name, text]) => [`service/${name}`, text])),
    ),
  );
const faultsIn = (own: Record<string, string>): string => {
  try {
    read(own);
  } catch (fault) {
    assert.ok(fault instanceof ContentFault, String(fault));
    return fault.message;
  }
  assert.fail('it was accepted');
};
const talk = projectFile('content/guides/talk.mdx');
const line = projectFile('content/helplines/a-line.yaml');

test('what a service says is laid over the project’s settings, one by one', () => {
  const { site } = read({
    'site.yaml': 'service: { name: Oak Mediation }\ncontact: { email: help@oak.example }\n',
  });
  assert.deepEqual(site.service, { name: 'Oak Mediation', placeholder: false });
  assert.equal(site.site.address, 'https://help.acorn.test');
});

test('a page or a helpline of a service takes the place of the project’s whole, or is added', () => {
  const { guides, helplines, own, shortAddresses } = read({
    'guides/talk.mdx': talk.replace(/^heading: .*/m, 'heading: Whom we know'),
    'guides/oak.mdx': talk.replace(/^title: .*/m, 'title: Under an oak'),
    'short-addresses.yaml': '560: /oak/\n',
    'helplines/a-line.yaml': line.replace(/^inShort: .*/m, 'inShort: For all'),
  });
  const talks = guides.filter(({ address }) => address === '/talk/');
  assert.deepEqual(
    talks.map(({ file, data }) => [file, data.heading]),
    [['service/guides/talk.mdx', 'Whom we know']],
  );
  assert.ok(guides.some(({ address }) => address === '/oak/'));
  assert.equal(helplines.get('a-line')?.inShort, 'For all');
  assert.equal(shortAddresses['560'], '/oak/');
  assert.ok(own.has('helplines/a-line.yaml'));
});

test('what is wrong in a service’s file is told with that file and its own line', () => {
  assert.match(
    faultsIn({ 'site.yaml': '# Ours\nservice: { name: Oak }\nleaving: { address: weather }\n' }),
    /^service\/site\.yaml, line 3: "leaving\.address"\n {2}found: {2}weather/,
  );
  assert.match(
    faultsIn({ 'site.yaml': 'service: { name: Oak }\nlogo: oak.svg\n' }),
    /^service\/site\.yaml, line 2: "logo"/,
  );
  assert.match(faultsIn({ 'site.yaml': 'service:\n name: [\n' }), /^service\/site\.yaml, line /);
  assert.match(
    faultsIn({ 'helplines/a-line.yaml': line.replace(/^nations: .*/m, 'nations: 7') }),
    /^service\/helplines\/a-line\.yaml, line \d+: "nations"/,
  );
  assert.match(
    faultsIn({ 'guides/talk.mdx': talk.replace(/\n---\n/, '\nloud: yes\n---\n') }),
    /^service\/guides\/talk\.mdx, line \d+: "loud"/,
  );
  assert.match(faultsIn({ 'help/x.yaml': 'x: 1\n' }), /^service\/help\/x\.yaml: nothing reads/);
});

test('what is wrong between files names the service’s file too', () => {
  assert.match(
    faultsIn({ 'site.yaml': 'site: { name: Danger help }\n' }),
    /^service\/site\.yaml, line 1.*loud/s,
  );
  assert.match(
    faultsIn({ 'guides/oak.mdx': talk.replace(/^title: .*/m, 'title: Under an oak') }),
    /^service\/short-addresses\.yaml: \/oak\/ has no number[^]*add "560: \/oak\/"/,
  );
});

test('a page of a service that has gone is told with the service’s files, and what was said of it may stay', () => {
  const gone = {
    'short-addresses.yaml': '560: /oak/\n',
    'reviews/oak.yaml':
      'page: /oak/\nwords: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\nreviewer: content editor\ndate: 2026-11-30\noutcome: signed\n',
  };
  const told = faultsIn(gone);
  assert.match(
    told,
    /^service\/short-addresses\.yaml, line 1: "560" leads to \/oak\/, and there is no such page\.\n.*service\/retired\.yaml/m,
  );
  assert.match(told, /^service\/reviews\/oak\.yaml is a review of \/oak\/.*\n {2}wanted: /m);
  assert.doesNotMatch(told, /Did you mean/);
  const retired = (goTo: string): string =>
    `- { address: /oak/, title: Where it has gone, goTo: ${goTo}, since: 2026-11-30 }\n`;
  assert.match(
    faultsIn({ ...gone, 'retired.yaml': retired('/nowhere/') }),
    /^service\/retired\.yaml, line 1: "\/oak\/" sends readers to \/nowhere\//,
  );
  assert.equal(read({ ...gone, 'retired.yaml': retired('/talk/') }).retired.length, 2);
});

test('a service does not give the project’s numbers away, nor the project a service’s', () => {
  assert.match(
    faultsIn({
      'guides/oak.mdx': talk.replace(/^title: .*/m, 'title: Under an oak'),
      'short-addresses.yaml': '11: /oak/\n',
    }),
    /^service\/short-addresses\.yaml, line 1.*a service’s own numbers begin at 560/s,
  );
  const numbers = projectFile('content/short-addresses.yaml');
  const folder = projectWith({
    'content/short-addresses.yaml': numbers.replace(/^10: /m, '570: '),
  });
  assert.throws(() => readContent(folder), /570[^]*below 560/);
});

test('what only a replaced page of the project cited may stay; so may what is not cited yet', () => {
  const cited = projectFile('content/guides/before/private.mdx');
  assert.match(cited, /a-fact/);
  assert.doesNotThrow(() =>
    read({
      'guides/before/private.mdx': cited.replace(/<Cite .*/, ''),
      'sources/oak.yaml': projectFile('content/sources/a-source.yaml'),
    }),
  );
});
