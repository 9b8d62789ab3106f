import { createHash } from 'node:crypto';
import { exitScript } from '../../src/exit/bundle.ts';
import { headerRules } from '../../src/headers/rules.ts';
import { bundled } from '../../src/site/inline-styles.ts';

/** The code of the exit as browsers get it. The button itself is in src/layouts/Page.astro. */
export interface Shipped {
  readonly script: string;
  readonly styles: string;
  /** The rules for headers, as JSON. */
  readonly headers: string;
}

/**
 * What is shipped for the exit. The operator's settings are left out, and so are the hashes of
 * inline code, which change with any style sheet: neither changes how the exit works.
 */
export async function shippedForExit(): Promise<Shipped> {
  return {
    script: await exitScript({ address: 'https://exit.example/', name: 'Exit' }),
    styles: bundled('exit/exit.css'),
    headers: JSON.stringify(headerRules({ scripts: [], styles: [] })),
  };
}

/**
 * A hash of what is shipped: 64 hexadecimal digits, the same on every computer. A record of tests
 * holds for this code only. Where the source files are and what they are called does not matter.
 */
export const hashOf = ({ script, styles, headers }: Shipped): string =>
  createHash('sha256')
    .update(JSON.stringify([script, styles, headers]))
    .digest('hex');

/** The hash of the exit as it is now. */
export const exitHash = async (): Promise<string> => hashOf(await shippedForExit());
