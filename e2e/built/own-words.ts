import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf } from '../../src/authoring/layers.ts';
import { root } from '../../machine/cli/paths.ts';

/**
 * How many bytes a page may have beyond those of the project's own: a service's names, its line, and the
 * links to it at the foot. A browser's first packets carry some 14,600, and the project's pages stay
 * that far below it that both fit.
 */
export const forOwnWords = existsSync(join(folderOf(root, 'service'), 'site.yaml')) ? 600 : 0;

/** How many pixels taller: a long name breaks into two lines, and so does a long line under it. */
export const tallerByOwnWords = forOwnWords > 0 ? 60 : 0;
