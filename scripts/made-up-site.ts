// For tests: a small built site in a folder of its own.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Writes the files, given as name and content, into a new folder and returns its path. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'before-you-mediate-test-'));
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
