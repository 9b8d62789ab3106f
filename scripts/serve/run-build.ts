import { spawnSync } from 'node:child_process';
import { clearStamp, fingerprint, writeStamp } from './build-stamp.ts';
import { dist, hosting, root } from '../../machine/cli/paths.ts';

/**
 * Builds the site for the person at the keyboard and stamps it, so that a start after it need not
 * build again. False when the build failed; it has said why by then.
 *
 * @param kind "release" leaves out what nobody has signed: see src/danger/published-languages.ts
 */
export function runBuild(kind: 'local' | 'release' = 'local'): boolean {
  const places = { root, dist, hosting };
  const inputs = fingerprint(root);
  clearStamp(places);
  const { status } = spawnSync(process.execPath, ['scripts/serve/build.ts'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', SITE_BUILD: kind },
  });
  if (status !== 0) return false;
  // What was built for the public is not what somebody at the keyboard wants to look at next.
  if (kind === 'local') writeStamp(inputs, places);
  return true;
}
