import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const project = join(import.meta.dirname, '../..');
const parts = [
  'content',
  'src',
  'machine',
  'scripts',
  'public',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
];

/** Builds a copy of the project in which one file of content/ says something else. */
function buildWith(file: string, change: (text: string) => string, look: (built: Built) => void) {
  const copy = mkdtempSync(join(tmpdir(), 'build-'));
  try {
    for (const part of parts) cpSync(join(project, part), join(copy, part), { recursive: true });
    symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'), 'junction');
    const path = join(copy, 'content', file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    const { status, stderr } = spawnSync(process.execPath, ['scripts/serve/build.ts'], {
      cwd: copy,
      encoding: 'utf8',
    });
    look({ status, stderr, path: (name) => join(copy, name) });
  } finally {
    rmSync(copy, { recursive: true });
  }
}

interface Built {
  readonly status: number | null;
  readonly stderr: string;
  readonly path: (name: string) => string;
}

test('a fault in the content stops the build with its message, no stack and no site', () => {
  buildWith(
    'facts/child-must-tell.yaml',
    (text) => text.replace('fmc-code-copy', 'no-such-source'),
    ({ status, stderr, path }) => {
      assert.equal(status, 1);
      assert.match(
        stderr,
        /The site was not built\.\n\ncontent\/facts\/child-must-tell\.yaml names "no-such-source"/,
      );
      assert.doesNotMatch(stderr, /\n\s+at /);
      assert.ok(!existsSync(path('dist/index.html')));
      assert.ok(!existsSync(path('dist-hosting')));
    },
  );
});

test('a retired address keeps a page that says where to go, with the way out on it', () => {
  buildWith(
    'retired.yaml',
    () => "- address: /old/page/\n  title: An older page\n  goTo: /talk/\n  since: '2026-12-01'\n",
    ({ status, stderr, path }) => {
      assert.equal(status, 0, stderr);
      const html = readFileSync(path('dist/old/page/index.html'), 'utf8');
      assert.match(html, /data-leave/);
      assert.match(html, /Go to: <a href="\/talk\/">Find somebody to talk to<\/a>/);
      assert.doesNotMatch(html, /http-equiv="refresh"/);
    },
  );
});
