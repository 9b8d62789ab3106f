import { acceptedLicences } from './allowed.ts';

/**
 * Whether a package may have the licence that it says it has. Of licences joined by OR one must be
 * accepted, of those joined by AND all. Anything more involved is left to a person.
 *
 * @param licence as SPDX writes it, such as "(MIT OR GPL-3.0-or-later)"
 * @param name the package's
 */
export function isAccepted(licence: string, name: string): boolean {
  const plain = licence.replace(/^\((.*)\)$/, '$1');
  if (/[()]/.test(plain)) return false;
  const alternatives = plain.split(' OR ');
  return alternatives.some((each) => each.split(' AND ').every((one) => isOne(one, name)));
}

function isOne(licence: string, name: string): boolean {
  if (!Object.hasOwn(acceptedLicences, licence)) return false;
  const only = acceptedLicences[licence]?.onlyFor;
  return only?.some((each) => (each.endsWith('-') ? name.startsWith(each) : name === each)) ?? true;
}
