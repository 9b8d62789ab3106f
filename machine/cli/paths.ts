import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, wherever the command was typed. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The built site. */
export const dist = path.join(root, 'dist');

/** What hosts need beside the built site, written by the build. */
export const hosting = path.join(root, 'dist-hosting');

/** The response headers of the built site, as rules. */
export const headersFile = path.join(hosting, 'headers.json');
