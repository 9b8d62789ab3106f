// npm run bench:growth: how long a build takes, and how much memory, when the site grows. Each size is a
// copy of the project in a folder of its own, which is removed again: first the real guides and councils
// in English, which are some 600 pages, then as many made-up guides as the size still lacks. It reads
// /proc, so it needs Linux.
//
//   npm run bench:growth -- 800 1500   other sizes
import { spawn } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../machine/cli/paths.ts';
import { runCli, type Answer } from '../../machine/cli/run-cli.ts';
import { parts } from '../fixtures/build-with.ts';
import { addGuides, withoutShortAddresses } from './made-up-guides.ts';
import { statOf } from './proc-stat.ts';

const sizes = [1500, 3000];
/** What a build of 1,500 pages may take on a machine that does nothing else. */
const mostSeconds = 30;
const mostMegabytes = 1200;
/** How much more processor time each added page may take in the larger site. */
const mostRatio = 1.1;
const milliseconds = 100;

interface Build {
  readonly pages: number;
  readonly wall: number;
  /** Of all processes and threads together. */
  readonly processor: number;
  /** The most that all processes had in memory at one time. */
  readonly megabytes: number;
}

async function benchGrowth(wanted: readonly number[]): Promise<Answer> {
  const built: Build[] = [];
  for (const size of [0, ...wanted]) {
    const build = await withCopy(Math.max(0, size - (built[0]?.pages ?? size)), timedBuild);
    built.push(build);
    console.log(inWords(build));
  }
  // Guides take longer than other pages, so what the added ones take is compared, not the mean.
  const added = built.slice(1).map((build, at) => {
    const before = built[at] ?? build;
    return ((build.processor - before.processor) * 1000) / (build.pages - before.pages);
  });
  const ratios = added.slice(1).map((each, at) => each / (added[at] ?? each));
  const right = (build: Build): boolean =>
    build.megabytes <= mostMegabytes && (build.pages > 1600 || build.wall <= mostSeconds);
  return {
    code: built.every(right) && ratios.every((each) => each <= mostRatio) ? 0 : 1,
    text:
      `each page more, from size to size: ${added.map((each) => `${each.toFixed(1)} ms`).join(', ')} of ` +
      `processor time; from one to the next ${ratios.map((each) => each.toFixed(2)).join(', ')} times as ` +
      `much, of at most ${String(mostRatio)}`,
  };
}

const perPage = ({ processor, pages }: Build): number => (processor * 1000) / pages;

const inWords = (build: Build): string =>
  `${String(build.pages)} pages: ${build.wall.toFixed(1)} s (of at most ${String(mostSeconds)} at 1500), ` +
  `processor ${build.processor.toFixed(1)} s, ${perPage(build).toFixed(1)} ms a page; ` +
  `memory ${build.megabytes.toFixed(0)} MB of at most ${String(mostMegabytes)}; ` +
  `load now ${(loadavg()[0] ?? 0).toFixed(1)}`;

async function withCopy<Result>(
  guides: number,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'growth-'));
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', remove);
  try {
    for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    withoutShortAddresses(folder);
    addGuides(folder, guides);
    return await work(folder);
  } finally {
    remove();
    process.off('exit', remove);
  }
}

/** Builds what is in a folder, and watches all the processes that this takes. */
async function timedBuild(folder: string): Promise<Build> {
  const before = childrenSeconds();
  const start = performance.now();
  // In a group of its own, by which its processes are found.
  const child = spawn(process.execPath, ['scripts/serve/build.ts'], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, SITE_LANGUAGES: 'none', SITE_BUILD: 'local' },
  });
  const end = (): void => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  };
  process.once('exit', end);
  let megabytes = 0;
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, megabytesOf(child.pid ?? 0));
  }, milliseconds);
  const code = await new Promise((ended) => child.once('exit', ended));
  const wall = (performance.now() - start) / 1000;
  clearInterval(watch);
  process.off('exit', end);
  if (code !== 0) throw new Error('The made-up site was not built.');
  const pages = globSync('dist/**/*.html', { cwd: folder }).length;
  return { pages, wall, processor: childrenSeconds() - before, megabytes };
}

/** Seconds of processor time of all processes that this one started and that have ended. */
const childrenSeconds = (): number =>
  statOf(readFileSync('/proc/self/stat', 'utf8')).childrenSeconds;

function megabytesOf(group: number): number {
  const stats = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        return statOf(readFileSync(`/proc/${name}/stat`, 'utf8'));
      } catch {
        // It has ended meanwhile.
        return [];
      }
    });
  return stats
    .filter((stat) => stat.group === group)
    .reduce((sum, stat) => sum + stat.megabytes, 0);
}

const given = process.argv.slice(2).map(Number);
await runCli(() => benchGrowth(given.length > 0 ? given : sizes));
