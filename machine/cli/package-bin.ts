import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './paths.ts';

/**
 * The script behind a package's command, such as `eslint`. Run with Node itself it needs no
 * shell, which the commands in node_modules/.bin would on Windows.
 */
export function programOf(command: string, packageName = command): URL {
  const folder = path.join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    bin?: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : bin?.[command];
  if (script === undefined) throw new Error(`${packageName} has no command called "${command}"`);
  return pathToFileURL(path.join(folder, script));
}
