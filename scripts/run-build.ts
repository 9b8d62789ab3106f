import { spawnSync } from 'node:child_process';
import { clearStamp, fingerprint, writeStamp } from './build-stamp.ts';
import { dist, hosting, root } from './project-paths.ts';

/**
 * Builds the site for the person at the keyboard and stamps it, so that a start after it need not
 * build again. False when the build failed; it has said why by then.
 */
export function runBuild(): boolean {
  const places = { root, dist, hosting };
  const inputs = fingerprint(root);
  clearStamp(places);
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) return false;
  writeStamp(inputs, places);
  return true;
}
