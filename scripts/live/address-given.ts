import { SetupProblem } from '../../machine/setup/setup-problem.mjs';

const usage = 'write it like this: npm run check-live -- https://help.example.org';

/** Whether an address is on this computer, where there is nobody to listen in. */
export const isHere = ({ hostname }: URL): boolean =>
  /^(localhost|127(\.\d+){3}|\[::1\])$|\.localhost$/.test(hostname);

/**
 * The one address that was typed.
 *
 * @param base the path that the build begins at, such as /help
 * @throws SetupProblem when it is none, or not the start of a site, or without https though others could
 *   listen in
 */
export function addressGiven(args: readonly string[], base: string): URL {
  const [typed, ...others] = args;
  if (typed === undefined || others.length > 0 || typed.startsWith('-')) {
    throw new SetupProblem(`Give the address of the site: ${usage}.`);
  }
  const address = URL.parse(typed);
  if (!address || !/^https?:\/\//i.test(typed)) {
    throw new SetupProblem(`"${typed}" is no address of a site: ${usage}.`);
  }
  if (address.protocol === 'http:' && !isHere(address)) {
    throw new SetupProblem(
      `"${typed}" has no https. Without it, anybody on the way can read along and change the pages. ` +
        `Give the address with https: ${usage}.`,
    );
  }
  const start = new URL(`${base}/`, address.origin);
  if (`${address.href.replace(/\/$/, '')}/` !== start.href) {
    throw new SetupProblem(
      `"${typed}" is not where the site begins, which would be ${startOf(start)}. The pages only work ` +
        'at the address that "site.address" in content/site.yaml had when they were built.',
    );
  }
  return start;
}

/** Where a site begins, as people write it: without a slash at the end. */
export const startOf = ({ origin, pathname }: URL): string =>
  (origin + pathname).replace(/\/$/, '');
