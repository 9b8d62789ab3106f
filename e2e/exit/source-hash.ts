import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { browserslistToTargets, bundle } from 'lightningcss';
import { root } from '../../machine/cli/paths.ts';
import { exitScript } from '../../src/exit/bundle.ts';
import { headerRules } from '../../src/headers/rules.ts';

/** All that decides how the exit works, as browsers get it. */
export interface Shipped {
  readonly script: string;
  readonly styles: string;
  /** The rules for headers, as JSON. */
  readonly headers: string;
}

/** The same browsers as in src/site/inline-styles.ts. */
const targets = browserslistToTargets(['chrome 99', 'safari 15.4', 'ios_saf 15.4', 'firefox 97']);

/**
 * What is shipped for the exit. The operator's settings are left out, and so are the hashes of
 * inline code, which change with every page: neither changes how the exit works.
 */
export async function shippedForExit(): Promise<Shipped> {
  const filename = join(root, 'src/exit/exit.css');
  return {
    script: await exitScript({ address: 'https://exit.example/', name: 'Exit' }),
    styles: bundle({ filename, minify: true, targets }).code.toString(),
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
