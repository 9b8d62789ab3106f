import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { hosting, root } from '../../machine/cli/paths.ts';
import { headersFor } from '../../src/headers/rules.ts';
import { headerRules } from './built-pages.ts';
import { hostPrograms } from './host-programs.ts';
import { ask, withHost } from './run-host.ts';

const caddy = hostPrograms.find(({ program }) => program === 'caddy');
assert.ok(caddy);
const missing = spawnSync(caddy.program, [caddy.version]).error !== undefined;

/** Carries out the steps of the Dockerfile here, with a folder in the place of the image. */
function carryOut(address: string, image: string): void {
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
  {
    skip: missing && 'caddy: not installed',
  },
  async () => {
    const host = {
      ...caddy,
      fill: (_: string, port: number, folder: string) => {
        const image = join(folder, 'image');
        mkdirSync(join(image, 'etc/caddy'), { recursive: true });
        carryOut(`http://127.0.0.1:${port}`, image);
        const made = readFileSync(join(image, 'etc/caddy/Caddyfile'), 'utf8');
        return `{\n admin off\n auto_https off\n}\n${made}`;
      },
    };
    await withHost(host, async (origin) => {
      const { status, headers } = await ask(`${origin}/talk/`, 'br');
      assert.equal(status, 200);
      assert.equal(headers['content-encoding'], 'br');
      for (const [name, value] of Object.entries(headersFor(headerRules, '/talk/'))) {
        assert.equal(headers[name.toLowerCase()], value);
      }
    });
  },
);
