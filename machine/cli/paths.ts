import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, wherever the command was run from. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The built site. */
export const dist = path.join(root, 'dist');

/** What web hosts need as well as the built site; written by the build. */
export const hosting = path.join(root, 'dist-hosting');

/** The rules for the built site's response headers. */
export const headersFile = path.join(hosting, 'headers.json');
