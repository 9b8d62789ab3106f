// Gets a fresh clone ready: packages always, browsers too with --browsers.
//
// npm runs this before `start`, `test` and the rest, under whatever Node the computer has. The
// computer's Node may be very old, so this file keeps to words that old versions can read, and
// loads the others only once it knows that they can be read.
import { problemWithMachineNode } from './node-version.mjs';

const problem = problemWithMachineNode(process.versions.node);
if (problem) stopWith(problem);
else getReady().catch(stopWith);

async function getReady() {
  const { ensurePackages } = await import('./packages.mjs');
  ensurePackages();
  if (process.argv.includes('--browsers')) {
    const { ensureBrowsers } = await import('../browsers/install.mjs');
    ensureBrowsers({ maySudo: process.argv.includes('--install-browsers') });
  }
}

/** @param {unknown} reason */
function stopWith(reason) {
  // Only the faults we foresaw are worded for people. Anything else is ours to mend, and needs
  // its stack to be mended.
  const foreseen = reason instanceof Error && reason.name === 'SetupProblem';
  console.error(foreseen ? reason.message : reason);
  process.exit(1);
}
