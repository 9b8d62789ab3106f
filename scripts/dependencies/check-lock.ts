import { doWithoutInstallScript } from './allowed.ts';
import { isAccepted } from './licence.ts';
import { askedFor, entriesOf, kinds, nameOf, type Lock, type LockEntry } from './lockfile.ts';

const again = 'run npm install --package-lock-only';

/**
 * What is wrong with package-lock.json, one sentence or two each. It is what every computer installs
 * from, so each package must be held to a checksum, come from whatever registry npm is set to, and
 * have a licence and an install script that somebody has looked at.
 */
export const faultsInLock = (lock: Lock): string[] =>
  entriesOf(lock).flatMap(([folder, entry]) =>
    [
      ...originFaults(entry),
      ...specFaults(entry),
      ...licenceFaults(nameOf(folder), entry.license),
      ...scriptFaults(nameOf(folder), entry),
    ].map((fault) => `package-lock.json, "${folder}": ${fault}`),
  );

function originFaults({ integrity, resolved, link, name }: LockEntry): string[] {
  const faults: string[] = [];
  if (link === true) {
    faults.push(
      `it is a folder on somebody’s computer. Name a published package in package.json, take this entry out, and ${again}.`,
    );
  }
  if (resolved !== undefined) {
    faults.push(
      `it has an address, "${resolved}", so it would be fetched from there whatever the registry is. Take the line "resolved" out; if it is no published package, use one that is.`,
    );
  }
  if (name !== undefined) {
    faults.push(
      `another package, "${name}", would be installed under this name. Use it by its own.`,
    );
  }
  if (!/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '')) {
    faults.push(
      `it has no checksum (integrity, sha512), so nobody would notice another file in its place. Take the entry out and ${again}.`,
    );
  }
  return faults;
}

/** A version range has no colon and no slash; an address, a file and a git repository have one. */
const isPublished = (spec: string): boolean => !/[:/]/.test(spec);

/** What a package would only like to have beside it (its peers) is looked at once it is in the lock. */
const specFaults = (entry: LockEntry): string[] =>
  askedFor(entry)
    .filter(([, spec]) => !isPublished(spec))
    .map(
      ([name, spec]) =>
        `it asks for ${name} as "${spec}", which is no version of a published package. Use another package, or an earlier version of this one.`,
    );

/** Why a package may not be used with what it says of its licence; empty if it may. */
export function licenceFaults(name: string, license: unknown): string[] {
  if (typeof license !== 'string' || license === '') {
    return [`it names no licence. Look at its own pages, and use another package if it has none.`];
  }
  if (isAccepted(license, name)) return [];
  return [
    `its licence is "${license}", which nobody has accepted for it. If we may use it, say why in scripts/dependencies/allowed.ts.`,
  ];
}

const scriptFaults = (name: string, { hasInstallScript }: LockEntry): string[] =>
  hasInstallScript && !Object.hasOwn(doWithoutInstallScript, name)
    ? [
        `it wants to run a program while it is installed, and npm is told not to let it. If it works without, say so in scripts/dependencies/allowed.ts and under "allowScripts" in package.json.`,
      ]
    : [];

/** What is wrong with what package.json asks for, or differs from the lock, a sentence or two each. */
export function faultsInManifest(
  manifest: Parameters<typeof askedFor>[0] & { allowScripts: Record<string, unknown> },
  lock: Lock,
): string[] {
  return [
    ...askedFor(manifest).flatMap(([name, version]) => versionFaults(name, version, lock)),
    ...kinds.flatMap((kind) => {
      const ours = manifest[kind];
      const locked = lock.packages['']?.[kind] ?? {};
      return [...new Set([...Object.keys(ours), ...Object.keys(locked)])]
        .filter((name) => ours[name] !== locked[name])
        .map(
          (name) =>
            `package.json has ${name} ${ours[name] ?? 'not at all'} under ${kind}, and package-lock.json ${locked[name] ?? 'not at all'}: ${again}.`,
        );
    }),
    ...allowScriptsFaults(manifest.allowScripts),
  ];
}

function versionFaults(name: string, version: string, lock: Lock): string[] {
  if (!isPublished(version)) {
    return [
      `package.json asks for ${name} as "${version}", which is no version of a published package. Use one that is published.`,
    ];
  }
  if (!/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version)) {
    return [
      `package.json asks for ${name} "${version}", which lets in versions that nobody has looked at. Name one, as "npm install --save-exact ${name}" does.`,
    ];
  }
  const found = lock.packages[`node_modules/${name}`]?.version ?? 'none';
  return found === version
    ? []
    : [
        `package.json asks for ${name} ${version}, and package-lock.json would install ${found}: ${again}.`,
      ];
}

function allowScriptsFaults(allowScripts: Record<string, unknown>): string[] {
  const names = new Set([...Object.keys(allowScripts), ...Object.keys(doWithoutInstallScript)]);
  return [...names]
    .filter((name) => allowScripts[name] !== false || !Object.hasOwn(doWithoutInstallScript, name))
    .map(
      (name) =>
        `package.json must have "${name}": false under "allowScripts" just if scripts/dependencies/allowed.ts says why it can do without its install script.`,
    );
}
