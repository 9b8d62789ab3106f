import { join } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';

/** The page that "Leave this site" goes to, and its name. */
export interface ExitTarget {
  readonly address: string;
  readonly name: string;
}

const made = new Map<string, Promise<string>>();

/**
 * The exit's code as one small script, the same for every page. It is inlined in the head before
 * anything that has to be fetched, and needs only one hash in the policy.
 */
export function exitScript(leaving: ExitTarget): Promise<string> {
  const key = JSON.stringify(leaving);
  const script = made.get(key) ?? bundleExitScript(leaving);
  // Kept, so that it is bundled once for a build and not once for each page.
  made.set(key, script);
  return script;
}

/** Bundles the script anew. Tests pass plugins that break it on purpose. */
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
  // The operator’s name for the page must not be able to close the script element.
  return output[0].code.trim().replaceAll('</', String.raw`<\/`);
}
