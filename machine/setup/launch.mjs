// Gets a fresh clone ready, then runs a script on a Node that is new enough for it:
//
//   node machine/setup/launch.mjs scripts/serve/start.ts WORDS…
//
// Every command in package.json comes through here, on whatever Node the computer has. That may be
// very old, so this file keeps to syntax that old versions can read, and loads other files only
// once it knows that this Node can read them.
import { problemWithMachineNode } from './node-version.mjs';

const problem = problemWithMachineNode(process.versions.node);
if (problem) stopWith(problem);
else launch(process.argv.slice(2)).catch(stopWith);

/** @param {string[]} words the script, relative to the project's folder, and its arguments */
async function launch(words) {
  const { ensurePackages } = await import('./packages.mjs');
  const { runOn } = await import('./run-on.mjs');
  runOn(ensurePackages(), words);
}

/** @param {unknown} reason */
function stopWith(reason) {
  // Only the faults we foresaw are worded for people. Anything else is our bug, and its stack is
  // needed to fix it.
  const foreseen = reason instanceof Error && reason.name === 'SetupProblem';
  console.error(foreseen ? reason.message : reason);
  process.exit(1);
}
