import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { BuiltFolders } from '../../machine/cli/paths.ts';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';

/** Removes what was built there. */
export function discard({ dist, hosting }: BuiltFolders): void {
  for (const folder of [hosting, dist]) rmSync(folder, { recursive: true, force: true });
}

/**
 * Puts a finished build in the place of another. Only whole folders are moved; if one cannot be, all of them
 * are moved back.
 *
 * @throws SetupProblem in that case
 */
export function putInPlace(made: BuiltFolders, place: BuiltFolders): void {
  const before = path.join(path.dirname(made.dist), 'before');
  rmSync(before, { recursive: true, force: true });
  mkdirSync(before, { recursive: true });
  const done: [from: string, to: string][] = [];
  const move = (from: string, to: string): void => {
    renameSync(from, to);
    done.unshift([from, to]);
  };
  try {
    if (existsSync(place.dist)) move(place.dist, path.join(before, 'dist'));
    if (existsSync(place.hosting)) move(place.hosting, path.join(before, 'dist-hosting'));
    move(made.dist, place.dist);
    move(made.hosting, place.hosting);
  } catch {
    for (const [from, to] of done) renameSync(to, from);
    throw new SetupProblem(
      'The site is built and right, but dist/ could not be replaced, and is as it was. Close every program ' +
        'that has something in dist/ or dist-hosting/ open, and type npm run release again.',
    );
  }
  rmSync(before, { recursive: true, force: true });
}
