import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { licenceFaults } from './check-lock.ts';
import { entriesOf, nameOf, type Lock, type LockEntry } from './lockfile.ts';

const packageSchema = z.looseObject({
  name: z.string(),
  version: z.string(),
  license: z.unknown().optional(),
  scripts: z.record(z.string(), z.string()).default({}),
});

/** npm runs these when it installs a published package. */
const whileInstalled = ['preinstall', 'install', 'postinstall'];

/**
 * Where the packages in node_modules are not what package-lock.json says of them, a sentence or two each.
 * The lock's words on licences and scripts are only copied from the registry, so this looks there.
 *
 * @param folder the one that holds node_modules
 */
export const faultsInstalled = (lock: Lock, folder: string): string[] =>
  entriesOf(lock).flatMap(([place, entry]) =>
    faultsOfOne(path.join(folder, place), nameOf(place), entry).map(
      (fault) => `${place}: ${fault}`,
    ),
  );

function faultsOfOne(folder: string, name: string, entry: LockEntry): string[] {
  const file = path.join(folder, 'package.json');
  if (!existsSync(file)) {
    // Packages for other kinds of computer are in the lock, and not here.
    const mayBeMissing = entry.optional || entry.devOptional;
    return mayBeMissing ? [] : ['it is not installed: delete node_modules and try again.'];
  }
  const found = packageSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const hasScript =
    whileInstalled.some((script) => script in found.scripts) ||
    // Where there is such a file npm compiles it, without any script being named.
    existsSync(path.join(folder, 'binding.gyp'));
  return [
    ...differs('the package', found.name, name),
    ...differs('version', found.version, entry.version),
    ...licenceFaults(name, found.license),
    // The other way round does no harm: of some packages the registry says so and they have none.
    ...(hasScript && !entry.hasInstallScript ? [unsaid] : []),
  ];
}

const unsaid =
  'it has an install script, of which package-lock.json says nothing. Take its entry out of the lock, and run npm install --package-lock-only.';

const differs = (what: string, found: unknown, locked: unknown): string[] =>
  found === locked
    ? []
    : [
        `${what} is ${JSON.stringify(found)} there and ${JSON.stringify(locked)} in package-lock.json. Delete node_modules and try again; if it stays so, the lock was changed by hand.`,
      ];
