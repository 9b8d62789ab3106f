import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Content } from '../../src/content/content.ts';
import { readBuiltPages, type Readings } from '../../src/signing/readings.ts';

/** The site as it was last built for the desk. Signing and the preview need it. */
export interface SiteBuild {
  /** making: wait. ready: `readings` are what the pages say. failed: `said` tells why. */
  readonly state: 'making' | 'ready' | 'failed';
  readonly readings: Readings;
  readonly said: string;
}

/**
 * Builds the site beside the desk, so that nobody waits for it. A change that is saved while it builds
 * makes it build once more.
 *
 * @param read the content as it is now, to know its pages
 */
export function siteBuilder(root: string, read: () => Content) {
  let build: SiteBuild = { state: 'making', readings: new Map(), said: '' };
  let running = false;
  let again = false;

  const start = (): void => {
    build = { ...build, state: 'making' };
    if (running) {
      again = true;
      return;
    }
    running = true;
    const made = spawn(process.execPath, ['scripts/serve/build.ts'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    made.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    made.once('close', (code) => {
      running = false;
      if (again) {
        again = false;
        start();
        return;
      }
      build =
        code === 0
          ? { state: 'ready', readings: readBuiltPages(path.join(root, 'dist'), read()), said: '' }
          : { ...build, state: 'failed', said: said.trim() };
    });
  };
  return { start, now: (): SiteBuild => build };
}
