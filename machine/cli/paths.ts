import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildKind } from '../../src/authoring/release-build.ts';
import { madeBelow } from '../../src/languages/build-places.ts';

/** The folder that holds package.json, wherever the command was run from. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The two folders that a build fills. */
export interface BuiltFolders {
  /** The built site. */
  readonly dist: string;
  /** What web hosts need as well as the built site. */
  readonly hosting: string;
}

/** Where a kind of build is made, in a project's folder. */
export const foldersOf = (kind: BuildKind, folder = root): BuiltFolders => ({
  dist: path.join(folder, madeBelow(kind), 'dist'),
  hosting: path.join(folder, madeBelow(kind), 'dist-hosting'),
});

export const { dist, hosting } = foldersOf('local');

/** The rules for the built site's response headers. */
export const headersFile = path.join(hosting, 'headers.json');
