import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { root } from '../../machine/cli/paths.ts';
import { readContent } from '../../src/content/read.ts';

// `npm test -- --brand NAME` tries the whole site under each of these made-up services. It takes long, so
// every other run only sees that their files can still be read.

const before = process.env['SERVICE_FOLDER'];
after(() => {
  if (before === undefined) delete process.env['SERVICE_FOLDER'];
  else process.env['SERVICE_FOLDER'] = before;
});

for (const name of readdirSync(join(root, 'e2e/brands'))) {
  test(`the made-up service “${name}” can be read, and is not the project’s own`, () => {
    process.env['SERVICE_FOLDER'] = `e2e/brands/${name}`;
    const { own, site } = readContent(root);
    assert.ok(own.has('site.yaml'));
    assert.equal(site.service.placeholder, false);
  });
}
