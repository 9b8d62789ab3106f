import { spawnSync } from 'node:child_process';
import { root } from '../../machine/cli/paths.ts';
import type { BuildKind } from '../../src/authoring/release-build.ts';

/**
 * Builds the site for the person at the keyboard. False if the build failed, in which case it has
 * already said why.
 *
 * @param kind "release" leaves out what nobody has signed; see src/authoring/release-build.ts
 */
export function runBuild(kind: BuildKind = 'local'): boolean {
  const { status } = spawnSync(process.execPath, ['scripts/serve/build.ts'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, SITE_BUILD: kind },
  });
  return status === 0;
}
