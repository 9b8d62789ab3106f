import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const from = (file: string) => JSON.stringify(new URL(file, import.meta.url));

/** Runs some work as a command, in its own process. */
function ended(work: string) {
  const program = `
    import { runCli } from ${from('run-cli.ts')};
    import { readContent } from ${from('../../src/content/read.ts')};
    import { ContentFault } from ${from('../../src/authoring/content-fault.ts')};
    import { readYaml } from ${from('../../src/authoring/read-yaml.ts')};
    await runCli(() => { ${work} });`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', program],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

test('an answer goes to standard output and its code is how the command ends', () => {
  assert.deepEqual(ended('return { code: 1, text: "One thing." }'), {
    status: 1,
    stdout: 'One thing.\n',
    stderr: '',
  });
  assert.deepEqual(ended('return { code: 0, text: "" }'), { status: 0, stdout: '', stderr: '' });
});

test('a fault in the content is told as it is, without a stack, and ends with 2', () => {
  const { status, stdout, stderr } = ended('throw new ContentFault("content/x.yaml, line 3: …")');
  assert.deepEqual([status, stdout], [2, '']);
  assert.match(stderr, /^The content cannot be used until this is mended\.\n\ncontent\/x\.yaml/);
  assert.doesNotMatch(stderr, /\n\s+at /);
});

test('a file that is not there is told in a sentence', () => {
  const { status, stderr } = ended('return readContent("/no/such/place")');
  assert.equal(status, 2);
  assert.match(stderr, /site\.yaml cannot be used \(ENOENT\)\.\n$/);
  assert.doesNotMatch(stderr, /\n\s+at /);
});

test('a mistake of our own keeps its stack', () => {
  const { status, stderr } = ended('return null.length');
  assert.equal(status, 2);
  assert.match(stderr, /TypeError.*\n\s+at /);
});
