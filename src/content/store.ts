import { readContent } from './read.ts';

/** All that authors wrote, read and checked once for each build. A fault stops the build. */
export const content = readContent(process.cwd());
