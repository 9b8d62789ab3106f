import { join } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';

/** Where "Leave this site" goes, and what that page is called. */
export interface ExitTarget {
  readonly address: string;
  readonly name: string;
}

const made = new Map<string, Promise<string>>();

/**
 * The leaving code as one small text, the same for every page: it stands in the head, before
 * anything that has to be fetched, and has one hash in the policy.
 */
export function exitScript(leaving: ExitTarget): Promise<string> {
  const key = JSON.stringify(leaving);
  const script = made.get(key) ?? bundleExitScript(leaving);
  // Bundled once for a build, not once for a page.
  made.set(key, script);
  return script;
}

/** The same, made afresh; a test gives plugins that break it. */
export async function bundleExitScript(
  { address, name }: ExitTarget,
  plugins: Plugin[] = [],
): Promise<string> {
  const code = await rolldown({
    plugins,
    input: join(process.cwd(), 'src/exit/head-script.ts'),
    transform: {
      target: 'es2020',
      define: { LEAVING_ADDRESS: JSON.stringify(address), LEAVING_NAME: JSON.stringify(name) },
    },
  });
  const { output } = await code.generate({ format: 'iife', minify: true });
  await code.close();
  // A name may hold anything; nothing in it may end the script element.
  return output[0].code.trim().replaceAll('</', String.raw`<\/`);
}
