// Which optional packages a lock names but does not list, and the entries that list them.

/** @type {Record<string, string>} */
const SYSTEMS = {
  darwin: 'darwin',
  win32: 'win32',
  windows: 'win32',
  win: 'win32',
  linux: 'linux',
  freebsd: 'freebsd',
  android: 'android',
  openharmony: 'openharmony',
};
const PROCESSORS = [
  'arm64',
  'x64',
  'ia32',
  'arm',
  'ppc64',
  's390x',
  'riscv64',
  'loong64',
  'wasm32',
];

/**
 * The parts of a lock that matter here.
 * @typedef {{ version?: string, dev?: boolean, optionalDependencies?: Record<string, string> }} Entry
 * @typedef {Record<string, Entry>} Entries
 */

/**
 * The same lock with the missing optional entries written in, and the names of those added.
 * A range that is not one exact version is left alone: what it means is npm's to say.
 * @param {{ packages: Entries }} lock
 */
export function completeLock(lock) {
  /** @type {Entries} */
  const packages = { ...lock.packages };
  // A package may be listed, checksum and all, in a place that another version must have.
  const known = new Map(
    Object.entries(lock.packages).map(([at, entry]) => [
      `${nameOf(at)}@${entry.version ?? ''}`,
      entry,
    ]),
  );
  const added = [];
  for (const [at, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (!/^\d+\.\d+\.\d+[^ ]*$/.test(version)) continue;
      const seen = folderThatLists(packages, at, name);
      if (seen !== null && packages[placeIn(seen, name)]?.version === version) continue;
      // Beside its user when another version has the place further up, as npm itself does.
      const place = placeIn(seen === null ? '' : folderAbove(at), name);
      packages[place] = known.get(`${name}@${version}`) ?? entryFor(name, version, entry.dev);
      added.push(`${name}@${version}`);
    }
  }
  // npm's own order, so that a later `npm install` leaves the file as it is.
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { lock: { ...lock, packages: Object.fromEntries(sorted) }, added };
}

/**
 * The folder where Node would find the package from its user: beside it or further up.
 * @param {Entries} packages
 * @param {string} at
 * @param {string} name
 */
function folderThatLists(packages, at, name) {
  for (let folder = at; ; folder = folderAbove(folder)) {
    if (packages[placeIn(folder, name)]) return folder;
    if (folder === '') return null;
  }
}

/** The folder whose node_modules hold this one. @param {string} folder */
function folderAbove(folder) {
  return folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')));
}

/** @param {string} at */
function nameOf(at) {
  return at.slice(at.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** @param {string} folder @param {string} name */
function placeIn(folder, name) {
  return `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
}

/** @param {string} name @param {string} version @param {boolean | undefined} dev */
function entryFor(name, version, dev) {
  const words = name.split(/[-/]/);
  const system = words.map((word) => SYSTEMS[word]).find(Boolean);
  const processor = PROCESSORS.find((known) => words.includes(known));
  return {
    version,
    ...(processor ? { cpu: [processor] } : {}),
    ...(dev ? { dev: true } : {}),
    license: 'UNKNOWN',
    optional: true,
    ...(system ? { os: [system] } : {}),
  };
}
