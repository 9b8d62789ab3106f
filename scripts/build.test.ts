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

const project = join(import.meta.dirname, '..');

test('a fault in the content stops the build with its message, no stack and no site', () => {
  const copy = mkdtempSync(join(tmpdir(), 'build-'));
  try {
    const parts = [
      'content',
      'src',
      'scripts',
      'public',
      'astro.config.mjs',
      'tsconfig.json',
      'package.json',
    ];
    for (const part of parts) cpSync(join(project, part), join(copy, part), { recursive: true });
    symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'), 'junction');
    const fact = join(copy, 'content/facts/child-must-tell.yaml');
    writeFileSync(fact, readFileSync(fact, 'utf8').replace('fmc-code-copy', 'no-such-source'));

    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
      cwd: copy,
      encoding: 'utf8',
    });

    assert.equal(status, 1);
    assert.match(
      stderr,
      /The site was not built\.\n\ncontent\/facts\/child-must-tell\.yaml names "no-such-source"/,
    );
    assert.doesNotMatch(stderr, /\n\s+at /);
    assert.ok(!existsSync(join(copy, 'dist/index.html')));
    assert.ok(!existsSync(join(copy, 'dist-hosting')));
  } finally {
    rmSync(copy, { recursive: true });
  }
});
