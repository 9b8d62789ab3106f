// Runs Astro's own command, for `npm run dev`, with its telemetry off: nothing about whoever
// works on this site is sent either. A setting in the script line would not work on Windows.
import { programOf } from './program-of.ts';
import { root } from './project-paths.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.chdir(root);
await import(programOf('astro').href);
