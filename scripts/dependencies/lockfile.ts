import { z } from 'zod';

const versions = z.record(z.string(), z.string()).default({});

const wanted = {
  dependencies: versions,
  devDependencies: versions,
  optionalDependencies: versions,
};

/** What package.json says about the packages that we use. */
export const manifestSchema = z.looseObject({
  ...wanted,
  allowScripts: z.record(z.string(), z.unknown()).default({}),
});

const entrySchema = z.looseObject({
  ...wanted,
  /** Only where the package in a folder has another name than the folder. */
  name: z.string().optional(),
  version: z.string().optional(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  link: z.boolean().optional(),
  license: z.unknown().optional(),
  hasInstallScript: z.boolean().default(false),
  optional: z.boolean().default(false),
  devOptional: z.boolean().default(false),
});

/** package-lock.json: each package by its folder, such as node_modules/yaml; our own by "". */
export const lockSchema = z.looseObject({
  lockfileVersion: z.literal(3, { error: 'lockfileVersion 3, which npm 7 and later write' }),
  packages: z.record(z.string(), entrySchema),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type LockEntry = z.infer<typeof entrySchema>;
export type Lock = z.infer<typeof lockSchema>;

/** The kinds of dependency that package.json lists, in npm's own words. */
export const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

/** All packages that package.json asks for, with the version that it asks for. */
export const askedFor = (manifest: Pick<Manifest, (typeof kinds)[number]>): [string, string][] =>
  kinds.flatMap((kind) => Object.entries(manifest[kind]));

/** The package that belongs into a folder: "node_modules/a/node_modules/@b/c" is "@b/c". */
export const nameOf = (folder: string): string => folder.replace(/^.*node_modules\//, '');

/** The lock's entries for other people's packages. */
export const entriesOf = ({ packages }: Lock): [string, LockEntry][] =>
  Object.entries(packages).filter(([folder]) => folder !== '');
