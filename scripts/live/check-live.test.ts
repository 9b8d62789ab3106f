import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildMark } from '../../src/authoring/release-build.ts';
import { folderWith } from '../../src/fixtures/folder.ts';
import { built, said } from '../fixtures/check-host.ts';
import { HANGS_UP, hostWith, SILENT, type Spoil } from '../fixtures/faulty-host.ts';
import { at, header } from '../fixtures/spoil-answers.ts';
import { asker } from './ask.ts';
import { checkLive } from './check-live.ts';
import { report } from './report.ts';

test('a host that serves just what was built is well, and it says what was not looked at', async () => {
  const { code, text, host } = await said();
  assert.match(text, /is just what was built: 19 addresses were asked for\./);
  assert.match(
    text,
    /Of 20 councils’ pages only these were asked for: \/council\/place-10\/ .* \/council\/place-29\/\n/,
  );
  assert.match(text, /Nobody can see from outside whether the host keeps a list/);
  assert.equal(code, 0);
  assert.equal(host.asked.filter((path) => path === '/talk/').length, 1, 'no second tries');
  assert.ok(host.mostBusy() > 1 && host.mostBusy() <= 6, String(host.mostBusy()));
});

test('a header that only numbers visits is pointed out, and is no fault', async () => {
  const { code, text } = await said(header('cf-ray', '1'));
  assert.equal(code, 0);
  assert.match(text, /Each visit has a number, given by Cloudflare/);
});

test('a host that is down, or asks for peace, is left in peace', async () => {
  const down = await said((sending, asked) => {
    if (asked !== '/') sending.status = HANGS_UP;
  });
  assert.match(
    down.text,
    /Not everything was asked for, because the host did not answer too often/,
  );
  assert.ok(down.host.asked.length <= 12, String(down.host.asked.length));
  const peace = await said((sending, asked) => {
    if (asked !== '/') sending.status = 429;
  });
  assert.match(peace.text, /because the host says that we ask too much/);
  assert.ok(peace.host.asked.length <= 13, String(peace.host.asked.length));
});

test(
  'an answer that takes too long is a fault, and is not waited for',
  { timeout: 30_000 },
  async () => {
    const host = await hostWith(
      built.folder,
      at('/talk/', (sending) => {
        sending.status = SILENT;
      }),
    );
    try {
      const [patient, impatient] = [asker(30), asker(0.05)];
      const { text } = await checkLive([host.address], built, (address, accepts) =>
        (address.pathname === '/talk/' ? impatient : patient)(address, accepts),
      );
      assert.match(text, /The host did not answer in time\.\n {4}At \/talk\/\.\n/);
    } finally {
      await host.close();
    }
  },
);

test('what cannot be done is told in a sentence: no build, no host, no https', async () => {
  const host = await hostWith(built.folder);
  const empty = folderWith({});
  const nothing = { folder: empty, headersFile: `${empty}/headers.json` };
  await assert.rejects(checkLive([host.address], nothing, asker(30)), {
    name: 'SetupProblem',
    message: /^There is no build to compare with\./,
  });
  await assert.rejects(checkLive([host.address.replace('http:', 'https:')], built, asker(30)), {
    name: 'SetupProblem',
    message: /The host answers, but not with https\.$/,
  });
  await host.close();
  await assert.rejects(checkLive([host.address], built, asker(30)), {
    name: 'SetupProblem',
    message: /Nothing answers at this address/,
  });
});

/** A public site cannot be had in a test, so its answers are made up. */
const online = (
  site: string,
  plain: { status: number; location?: string },
  spoil: Spoil = () => undefined,
) =>
  checkLive([site], built, async (address, accepts) => {
    if (address.protocol === 'http:') {
      const { status, location } = plain;
      return { status, headers: location ? { location } : {}, body: Buffer.alloc(0) };
    }
    const host = await hostWith(built.folder, spoil);
    try {
      return await asker(30)(new URL(address.pathname, host.address), accepts);
    } finally {
      await host.close();
    }
  });

test('without https a public site must lead to https', async () => {
  const well = await online('https://help.example.org', {
    status: 308,
    location: 'https://help.example.org/',
  });
  assert.doesNotMatch(well.text, /http:\/\//);
  assert.doesNotMatch(well.text, /The build says/);
  const open = await online('https://help.example.org', { status: 200 });
  assert.match(
    open.text,
    /Without https the host answers itself \(200\), where it should lead to https:/,
  );
  const loop = await online('https://help.example.org', {
    status: 301,
    location: 'http://www.example.org/',
  });
  assert.match(loop.text, /It leads to http:\/\/www\.example\.org\/, which has no https/);
});

test('another address than the one the build was made for is pointed out', async () => {
  const { text } = await online('https://other.example.org', { status: 200 });
  assert.match(text, /The build says that it will be at https:\/\/help\.example\.org/);
});

test('a bad certificate is a finding, in words', async () => {
  const refused = Object.assign(new Error('x'), { code: 'CERT_HAS_EXPIRED' });
  const { code, text } = await checkLive(['https://help.example.org'], built, () =>
    Promise.reject(refused),
  );
  assert.equal(code, 1);
  assert.match(text, /The certificate has run out\. Browsers show a warning/);
});

/** A host with the build of this kind, whatever lies in dist/. */
const marked = (isRelease: boolean): Spoil =>
  at('/robots.txt', (sending) => {
    sending.body = Buffer.from(`${buildMark(isRelease)}\n${sending.body.toString()}`);
    sending.headers['content-encoding'] = 'identity';
  });

test('a trial copy on line is a fault, told first, by what it says of itself', async () => {
  const site = 'https://help.example.org';
  const plain = { status: 308, location: `${site}/` };
  const { code, text } = await online(site, plain, marked(false));
  assert.equal(code, 1);
  assert.match(
    text,
    /This is a trial copy, and nobody has signed[^]*What to do: Take it off line\./,
  );
  const signed = await online(site, plain, marked(true));
  assert.doesNotMatch(signed.text, /trial/);
  const unmarked = await online(site, plain);
  assert.equal(unmarked.code, 0, 'a build of before this mark');
});

test('a trial copy that is just what was built is not called well', () => {
  const found = [{ kind: 'trial', say: 'It says so.', at: '/robots.txt' }] as const;
  const text = report(new URL('https://help.example.org'), {
    ...{ found, asked: 3, samples: [], elsewhere: null, numbered: null, stopped: null },
  });
  assert.match(text, /^https:\/\/help\.example\.org must NOT stay on line as it is\./);
  assert.doesNotMatch(text, /just what was built/);
});
