/**
 * The path that a site begins at, from its full address: `/help` for https://service.org/help, and
 * nothing for a site that has a name of its own.
 */
export const basePath = (address: string): string => new URL(address).pathname.replace(/\/$/, '');

/**
 * Where an address of this site really is. Content and code write `/talk/`; below `/help` it is
 * `/help/talk/`. Whatever has the base already, such as code that Astro names, stays as it is; so
 * does every other address.
 */
export const belowBase = (address: string, base: string): string =>
  base !== '' && /^\/(?!\/)/.test(address) && !`${address}/`.startsWith(`${base}/`)
    ? base + address
    : address;

/** The address without the base, as content writes it. */
export const aboveBase = (address: string, base: string): string =>
  base !== '' && address.startsWith(`${base}/`) ? address.slice(base.length) : address;
