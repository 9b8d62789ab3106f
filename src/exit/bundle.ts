import { join } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';

/** The page that "Leave this site" goes to, and its name. */
export interface ExitTarget {
  readonly address: string;
  readonly name: string;
}

let made: Promise<string> | undefined;

/**
 * The exit's code as one small script, the same for every page of every service. It is inlined in
 * the head before anything that has to be fetched, and needs only one hash in the policy, which no
 * setting changes: what differs between services it reads from `exitData`.
 */
export function exitScript(): Promise<string> {
  // Kept, so that it is bundled once for a build and not once for each page.
  made ??= bundleExitScript();
  return made;
}

/** What the script reads: attributes of `<html>`, which is parsed before the script itself. */
export const exitData = ({ address, name }: ExitTarget) => ({
  'data-exit': address,
  'data-exit-name': name,
});

/** Bundles the script anew. Tests pass plugins that break it on purpose. */
export async function bundleExitScript(plugins: Plugin[] = []): Promise<string> {
  const code = await rolldown({
    plugins,
    input: join(process.cwd(), 'src/exit/head-script.ts'),
    transform: { target: 'es2020' },
  });
  const { output } = await code.generate({ format: 'iife', minify: true });
  await code.close();
  return output[0].code.trim();
}
