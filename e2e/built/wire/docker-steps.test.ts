import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { dist, hosting, root } from '../../../machine/cli/paths.ts';
import { hosts, missing, type Host } from './hosts.ts';
import { askAll } from './raw-answers.ts';
import { withHost } from './run-host.ts';
import { seen } from './seen.ts';

const caddy = hosts.find(({ name }) => name === 'Caddy');
assert.ok(caddy);

/** Carries out the steps of the Dockerfile here, with a folder in the place of the image. */
function carryOut(address: string, image: string): void {
  mkdirSync(join(image, 'etc/caddy'), { recursive: true });
  const steps = readFileSync(join(hosting, 'Dockerfile'), 'utf8').split('\n');
  const inImage = (text: string) => text.replaceAll(/\/(etc|srv)\b/g, `${image}/$1`);
  for (const [step, ...words] of steps.map((line) => line.split(' '))) {
    const [from = '', to = ''] = words;
    if (step === 'COPY') cpSync(join(root, from), inImage(to), { recursive: true });
    if (step !== 'RUN') continue;
    const { status, stderr } = spawnSync('sh', ['-c', inImage(words.join(' '))], {
      encoding: 'utf8',
      env: { ...process.env, ADDRESS: address, XDG_CONFIG_HOME: image, XDG_DATA_HOME: image },
    });
    assert.equal(status, 0, stderr);
  }
}

test(
  'the steps of the Dockerfile, by hand, make a Caddy that sends the site',
  { skip: missing(caddy) },
  async () => {
    const host: Host = {
      ...caddy,
      fill: (_, { port, folder }) => {
        const image = join(folder, 'image');
        carryOut(`http://127.0.0.1:${port}`, image);
        const made = readFileSync(join(image, 'etc/caddy/Caddyfile'), 'utf8');
        return `{\n admin off\n auto_https off\n}\n${made}`;
      },
    };
    await withHost(host, dist, async ({ port, origin }) => {
      const [answer] = await askAll(port, [
        { path: '/talk/', headers: { 'Accept-Encoding': 'br' } },
      ]);
      assert.ok(answer);
      const { sends, headers } = seen(answer, origin, '/talk/', 'talk/index.html.br');
      assert.deepEqual({ sends, headers }, { sends: 'talk/index.html.br', headers: 'ours' });
    });
  },
);

test('an image for a name leads to https, whatever was asked for', { skip: missing(caddy) }, () => {
  const image = mkdtempSync(join(tmpdir(), 'image-'));
  after(() => {
    rmSync(image, { recursive: true });
  });
  carryOut('help.example.org', image);
  const made = readFileSync(join(image, 'etc/caddy/Caddyfile'), 'utf8');
  assert.match(made, /^http:\/\/help\.example\.org \{$/m);
  assert.match(made, /redir https:\/\/help\.example\.org\{uri\} 301/);
});
