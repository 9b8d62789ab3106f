// Runs Astro's own command, for `npm run dev`, with its telemetry off: nothing about whoever
// works on this site is sent either. A setting in the script line would not work on Windows.
import { programOf } from '../../machine/cli/package-bin.ts';
import { root } from '../../machine/cli/paths.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.chdir(root);
await import(programOf('astro').href);
