import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentWith } from '../fixtures/content.ts';
import { checkLeaving } from './check-leaving.ts';

const { site } = contentWith();
const faultsOf = (address: string) =>
  checkLeaving(
    contentWith({
      site: { ...site, leaving: { ...site.leaving, address } },
      helplines: {
        a: { website: 'https://www.oak.test/help/' },
        public: { website: 'https://www.nhs.uk/conditions/' },
      },
      localServices: { b: { website: 'https://elm.test/' } },
    }),
  );

test('nobody leaves for the site of somebody whom the site sends them to', () => {
  assert.match(
    faultsOf('https://oak.test/news').join(),
    /"https:\/\/oak\.test\/news", the site of content\/helplines\/a\.yaml\./,
  );
  assert.match(faultsOf('https://www.elm.test/').join(), /local-services\/b\.yaml/);
});

test('an ordinary page will do, and so will one of a site about everything', () => {
  assert.deepEqual(faultsOf('https://weather.test/'), []);
  assert.deepEqual(faultsOf('https://www.nhs.uk/live-well/'), []);
});
