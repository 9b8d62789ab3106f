import { createHash } from 'node:crypto';
import { exitScript } from '../../src/exit/bundle.ts';
import { headerRules } from '../../src/headers/rules.ts';
import { bundled } from '../../src/site/inline-styles.ts';

/** The exit's code as browsers receive it. The button itself is in src/layouts/Page.astro. */
export interface Shipped {
  readonly script: string;
  readonly styles: string;
  /** The header rules, as JSON. */
  readonly headers: string;
}

/**
 * What we ship for the exit. This leaves out the hashes of inline code, which change with any style
 * sheet, because they do not change how the exit works.
 */
export async function shippedForExit(): Promise<Shipped> {
  return {
    script: await exitScript(),
    styles: bundled('exit/exit.css'),
    headers: JSON.stringify(headerRules({ scripts: [], styles: [] })),
  };
}

/**
 * A hash of what we ship: 64 hexadecimal digits, the same on every computer. A test record is
 * valid only for this code. Moving or renaming the source files does not change the hash.
 */
export const hashOf = ({ script, styles, headers }: Shipped): string =>
  createHash('sha256')
    .update(JSON.stringify([script, styles, headers]))
    .digest('hex');

/** The hash of the exit as it is now. */
export const exitHash = async (): Promise<string> => hashOf(await shippedForExit());
