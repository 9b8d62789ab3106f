import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentWith } from '../fixtures/content.ts';
import { checkNames } from './check-names.ts';

const { service, site, leaving, contact, corrections } = contentWith().site;
const faults = (changes: {
  service?: Partial<typeof service>;
  site?: Partial<typeof site>;
  leaving?: Partial<typeof leaving>;
  contact?: typeof contact;
}): string[] =>
  checkNames({
    site: {
      service: { ...service, ...changes.service },
      site: { ...site, ...changes.site },
      leaving: { ...leaving, ...changes.leaving },
      contact: changes.contact ?? contact,
      corrections,
    },
    quietWords: ['abuse', 'domestic', 'harm', 'police', 'rape'],
  });

test('a loud name of the site, the tab, the service or the exit stops the build', () => {
  assert.deepEqual(faults({}), []);
  assert.deepEqual(faults({ site: { name: 'Domestic Abuse Help Bristol' } }), [
    ...['abuse', 'domestic'].map(
      (word) =>
        `content/site.yaml: "site.name" is "Domestic Abuse Help Bristol", which has the loud word "${word}".\n` +
        '  Whoever looks at a reader’s screen, tab or history could see it.\n' +
        '  wanted: a name without it, such as "Before you mediate" or your initials',
    ),
  ]);
  for (const changes of [
    { site: { tabName: 'Harm' } },
    { service: { name: 'No Abuse Mediation' } },
    { leaving: { name: 'Police news' } },
  ]) {
    assert.equal(faults(changes).length, 1, JSON.stringify(changes));
  }
});

test('in an address a loud word counts inside another', () => {
  const said = faults({ site: { address: 'https://stopabuse.test' } });
  assert.match(said.join(), /"site\.address" is .* the loud word "abuse".*an address without it/s);
  assert.equal(faults({ leaving: { address: 'https://news.test/police-today' } }).length, 1);
});

test('ordinary words that only look like a loud one are fine', () => {
  assert.deepEqual(faults({ service: { name: 'Harmony Mediation' } }), []);
  assert.deepEqual(faults({ site: { address: 'https://grapevine-therapeutic.test' } }), []);
  assert.equal(faults({ service: { name: 'Harmony, not harm' } }).length, 1);
});

test('a loud address to write to or to go to stops the build: it stays in Sent, or in the history', () => {
  const loud = { ...contact, email: 'help@stopabuse.example', web: 'https://acorn.example/police' };
  assert.deepEqual(
    faults({ contact: loud }).map((fault) => /"([\w.]+)" is/.exec(fault)?.[1]),
    ['contact.email', 'contact.web'],
  );
});
