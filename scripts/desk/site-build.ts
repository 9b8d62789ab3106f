import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { describeError } from '../../machine/cli/describe-error.ts';
import { foldersOf } from '../../machine/cli/paths.ts';
import { filesInLayer, folderOf } from '../../src/authoring/layers.ts';
import type { Content } from '../../src/content/content.ts';
import { readBuiltPages, type Readings } from '../../src/signing/readings.ts';

/** The site as it was last built for the desk. Signing and the preview need it. */
export interface SiteBuild {
  /** making: wait. ready: `readings` are what the pages say. failed: `said` tells why. */
  readonly state: 'making' | 'ready' | 'failed';
  readonly readings: Readings;
  readonly said: string;
  /** Whether it is made anew because files were changed by hand, and not at the desk. */
  readonly isForOthers?: boolean;
}

/**
 * Builds the site beside the desk, so that nobody waits for it. A file that is written while it builds,
 * by the desk or by hand, makes it build once more: the build reads files at its beginning and at its
 * end, and a page that came between would be missing. What is changed by hand later is noticed when
 * somebody asks for the build, so that nothing is said of pages that were made from other files.
 *
 * @param read the content as it is now, to know its pages
 */
export function siteBuilder(root: string, read: () => Content) {
  let build: SiteBuild = { state: 'making', readings: new Map(), said: '' };
  let running = false;
  let again = false;
  /** The files from which it was last made, or could not be. */
  let madeFrom: string | null = null;

  const start = (isForOthers = false): void => {
    build = { ...build, state: 'making', isForOthers };
    if (running) {
      again = true;
      return;
    }
    running = true;
    const before = filesAsTheyAre(root);
    const made = spawn(process.execPath, ['scripts/serve/build.ts'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
      // Not in dist/, where a release may be.
      env: { ...process.env, SITE_BUILD: 'desk' },
    });
    let said = '';
    made.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    made.once('close', (code) => {
      running = false;
      // Made from some files as they were and others as they are, or stopped by that.
      if (again || filesAsTheyAre(root) !== before) {
        again = false;
        start(build.isForOthers);
        return;
      }
      madeFrom = before;
      build =
        code === 0
          ? readyOr(build, root, read)
          : { state: 'failed', readings: build.readings, said: said.trim() };
    });
  };
  const now = (): SiteBuild => {
    if (!running && madeFrom !== null && filesAsTheyAre(root) !== madeFrom) start(true);
    return build;
  };
  return {
    start: () => {
      start();
    },
    now,
  };
}

/** The finished build; or why what was built cannot be read, in words. */
function readyOr(build: SiteBuild, root: string, read: () => Content): SiteBuild {
  try {
    const readings = readBuiltPages(foldersOf('desk', root).dist, read());
    return { state: 'ready', readings, said: '' };
  } catch (fault) {
    return { state: 'failed', readings: build.readings, said: describeError(fault) };
  }
}

/**
 * Names just the files of both layers as they are now: which there are, and when each was written. Reviews
 * change nothing of what a page says, and an editor's own files are not read.
 */
const filesAsTheyAre = (root: string): string =>
  (['content', 'service'] as const)
    .flatMap((layer) =>
      filesInLayer(root, layer, '', '')
        .filter((name) => !/^reviews\/|(^|\/)\./.test(name))
        .map((name) => {
          const file = path.join(folderOf(root, layer), name);
          // It may be gone since the folder was read.
          const { mtimeMs, size } = statSync(file, { throwIfNoEntry: false }) ?? {};
          return `${file} ${String(mtimeMs)} ${String(size)}`;
        }),
    )
    .sort()
    .join('\n');
