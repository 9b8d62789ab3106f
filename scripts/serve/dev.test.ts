import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../machine/cli/paths.ts';

// `npm run dev` on a copy of the project: a change in content/ must show at once.
const parts = ['content', 'src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json'];
const copy = mkdtempSync(join(tmpdir(), 'dev-'));
let dev: ChildProcess;
let site = '';
let said = '';

before(async () => {
  for (const part of parts) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  dev = spawn(
    process.execPath,
    [
      join(root, 'node_modules/astro/bin/astro.mjs'),
      'dev',
      '--port',
      '4613',
      '--host',
      '127.0.0.1',
    ],
    { cwd: copy, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  site = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    };
    dev.stdout?.on('data', hear);
    dev.stderr?.on('data', hear);
    dev.once('exit', () => {
      reject(new Error(said));
    });
  });
  // The first request for a page compiles it.
  for (const page of new Set(changes.map(({ shown }) => shown))) await get(page);
});

after(() => {
  dev.kill();
  rmSync(copy, { recursive: true });
});

const get = (page: string): Promise<string> =>
  new Promise((resolve, reject) => {
    http
      .get(site + page, (response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => (body += chunk.toString()));
        response.on('end', () => {
          resolve(body);
        });
      })
      .on('error', reject);
  });

/** Keeps asking until a page says it, and returns how long that took, in milliseconds. */
async function untilSays(page: string, wanted: RegExp): Promise<number> {
  const began = performance.now();
  for (;;) {
    const body = await get(page);
    if (wanted.test(body)) return performance.now() - began;
    if (performance.now() - began > 20_000) assert.fail(`${page} never said ${String(wanted)}`);
  }
}

/** Changes a file in content/, and returns a function that puts it back. */
function change(file: string, from: string | RegExp, to: string): () => void {
  const path = join(copy, 'content', file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(from, to);
  assert.notEqual(changed, text, `${file} has no ${String(from)}`);
  writeFileSync(path, changed);
  return () => {
    writeFileSync(path, text);
  };
}

const changes: { kind: string; file: string; from: RegExp; shown: string }[] = [
  {
    kind: 'a fact',
    file: 'facts/child-must-tell.yaml',
    from: /(?<=^statement: ).*/m,
    shown: '/about/how-we-check/',
  },
  {
    kind: 'a helpline',
    file: 'helplines/childline.yaml',
    from: /(?<=^name: ).*/m,
    shown: '/talk/',
  },
  {
    kind: 'a council',
    file: 'councils/kent.yaml',
    from: /(?<=^name: ).*/m,
    shown: '/council/kent/',
  },
  { kind: 'a word of the interface', file: 'interface.yaml', from: /(?<=^skip: ).*/m, shown: '/' },
  { kind: 'a topic', file: 'topics.yaml', from: /(?<=^ {2}label: ).*/m, shown: '/search/' },
  { kind: 'the operator’s file', file: 'site.yaml', from: /(?<=^ {2}name: )Family.*/m, shown: '/' },
  {
    kind: 'a disclosure',
    file: 'disclosures/at-home.yaml',
    from: /(?<=^say: ).*/m,
    shown: '/before/if-you-say-this/',
  },
  {
    kind: 'a walkthrough',
    file: 'walkthroughs/what-happens-next.yaml',
    from: /(?<=^ {4}ask: ).*/m,
    shown: '/children/what-happens-next/',
  },
  {
    kind: 'a guide',
    file: 'guides/about/privacy.mdx',
    from: /(?<=^heading: ).*/m,
    shown: '/about/privacy/',
  },
];

for (const [at, { kind, file, from, shown }] of changes.entries()) {
  test(`a change shows: ${kind}`, async (t) => {
    const word = `Changed${String(at)}`;
    const putBack = change(file, from, word);
    t.diagnostic(`${(await untilSays(shown, new RegExp(word))).toFixed(0)} ms`);
    putBack();
    await untilSays(shown, new RegExp(`^(?![\\s\\S]*${word})[\\s\\S]*</html>`));
  });
}

test('a fault is told in the page and in the terminal, and goes when it is mended', async () => {
  const putBack = change('facts/child-must-tell.yaml', /(?<=^source: ).*/m, 'no-such-source');
  await untilSays('/talk/', /<title>ContentFault</);
  assert.match(said, /child-must-tell\.yaml, line \d+, names "no-such-source"/);
  putBack();
  await untilSays('/talk/', /data-leave/);
});
