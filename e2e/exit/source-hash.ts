import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../machine/cli/paths.ts';

/** What decides how leaving works; a record of tests holds only for just this. */
const files = [
  'src/exit/*.ts',
  'src/exit/shift-shortcut.ts',
  'src/headers/rules.ts',
  'src/exit/exit.css',
];

/** A hash over the leaving code, the same on every computer: 64 hexadecimal digits. */
export function exitHash(folder = root): string {
  const names = globSync(files, { cwd: folder }).map((name) => name.replaceAll('\\', '/'));
  const hash = createHash('sha256');
  for (const name of names.sort()) {
    const text = readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n');
    hash.update(`${name}\n${text}\n`);
  }
  return hash.digest('hex');
}
