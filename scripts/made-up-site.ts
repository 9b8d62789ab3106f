// For tests: a small built site in a folder of its own.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const made: string[] = [];
process.once('exit', () => {
  for (const folder of made) fs.rmSync(folder, { recursive: true, force: true });
});

/**
 * Writes the files, given as name and content, into a new folder and returns its path. The folder
 * goes when the test's process ends.
 */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'before-you-mediate-test-'));
  made.push(folder);
  addFiles(folder, files);
  return folder;
}

/** Writes more files into a folder, making the folders that they need. */
export function addFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), content);
  }
}
