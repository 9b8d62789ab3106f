// Run after every change of dependencies: node machine/setup/lock-complete.mjs
//
// A registry may lack a package that is only meant for another platform. npm then leaves it out
// of package-lock.json, and every later `npm ci` refuses the lock as incomplete. This writes the
// missing optional entries. They have no checksum, because there is nothing here to sum.
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { completeLock } from './missing-lock-entries.mjs';

const file = fileURLToPath(new URL('../../package-lock.json', import.meta.url));
const written = /** @type {Parameters<typeof completeLock>[0]} */ (
  JSON.parse(fs.readFileSync(file, 'utf8'))
);
const { lock, added } = completeLock(written);
fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(
  added.length === 0 ? 'The lock was complete.' : `Added to the lock: ${added.join(', ')}.`,
);
