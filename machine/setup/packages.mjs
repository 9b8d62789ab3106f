// Installs the locked packages when they are missing or the lockfile has changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodePackageFor, problemWithSiteNode } from './node-version.mjs';
import { SetupProblem } from './setup-problem.mjs';
import { isNoNetwork, whyInstallFailed } from './why-install-failed.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const modules = path.join(root, 'node_modules');
// Inside node_modules, so that deleting the packages deletes this too.
const stampFile = path.join(modules, '.installed-from');

/**
 * Makes sure that the locked packages are there, and a Node that can run the site.
 * @returns {string} the path of that Node
 */
export function ensurePackages() {
  // If there is no Node package for this computer, say so before the long download, not after.
  if (!nodeComesWithPackages()) refuseOldNode(process.versions.node);

  const wanted = stampFor(fs.readFileSync(path.join(root, 'package-lock.json')));
  if (!fs.existsSync(stampFile) || fs.readFileSync(stampFile, 'utf8') !== wanted) {
    installPackages();
    fs.writeFileSync(stampFile, wanted);
  }
  const { program, version } = nodeForTheSite();
  refuseOldNode(version);
  return program;
}

/**
 * The stamp includes the platform because another kind of computer may share the folder.
 * @param {Buffer} lock
 */
function stampFor(lock) {
  const hash = createHash('sha256').update(lock).digest('hex');
  return `${hash} ${process.platform} ${process.arch}\n`;
}

function installPackages() {
  console.log('Installing the packages that build the site. The first time takes a minute or so.');
  // Without a network npm would retry every package for a minute. Told that it is offline, it uses
  // what an earlier install left in its cache, or gives up at once.
  const offline = saysNoNetwork(npm('ping', '--fetch-retries=0', '--fetch-timeout=15000'));
  const wanted = ['--include=dev', '--include=optional', '--loglevel=error', '--no-progress'];
  const result = npm(...installWords(), ...wanted, ...(offline ? ['--offline'] : []));
  if (result.status === 0) return;
  if (result.signal) throw new SetupProblem('Installing the packages was interrupted.');

  const output = [result.error?.message, result.stdout, result.stderr].join('\n');
  const log = path.join(os.tmpdir(), 'before-you-mediate-install.log');
  fs.writeFileSync(log, output);
  throw new SetupProblem(whyInstallFailed(output, log));
}

/**
 * Windows cannot delete a running program. If this very Node is in node_modules, `npm ci` would
 * fail there, because it empties that folder first; `npm install` changes only what differs from
 * the lockfile.
 */
function installWords() {
  const runsFromPackages = process.execPath.startsWith(modules);
  return process.platform === 'win32' && runsFromPackages ? ['install', '--no-save'] : ['ci'];
}

function npm(/** @type {string[]} */ ...words) {
  const { file, args, shell } = npmCommand();
  const options = {
    cwd: root,
    encoding: /** @type {const} */ ('utf8'),
    shell,
    maxBuffer: Infinity,
  };
  return spawnSync(file, [...args, ...words], options);
}

/** @param {{ status: number | null, stderr: string }} result */
function saysNoNetwork({ status, stderr }) {
  // A registry that merely does not support ping has still answered, so it will do.
  return status !== 0 && isNoNetwork(stderr);
}

/** npm tells the scripts it runs where it is. If npm did not start us, find it by name. */
function npmCommand() {
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.c?js$/.test(script) && fs.existsSync(script)) {
    return {
      file: process.env.npm_node_execpath ?? process.execPath,
      args: [script],
      shell: false,
    };
  }
  // On Windows, npm is a .cmd file, which only a shell can run.
  return { file: 'npm', args: [], shell: process.platform === 'win32' };
}

function nodeComesWithPackages() {
  const { optionalDependencies } = /** @type {{ optionalDependencies: object }} */ (
    JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
  );
  return nodePackageFor(process.platform, process.arch) in optionalDependencies;
}

/** The Node that came with the packages or, if that cannot run here, the one running this. */
function nodeForTheSite() {
  const mine = { program: process.execPath, version: process.versions.node };
  if (process.execPath.startsWith(modules)) return mine;
  const folder = path.join(modules, nodePackageFor(process.platform, process.arch), 'bin');
  const program = path.join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
  const asked = spawnSync(program, ['--version'], { encoding: 'utf8' });
  // It may be there but not run, for example on a Linux with a different C library.
  return asked.status === 0 ? { program, version: asked.stdout.trim().replace('v', '') } : mine;
}

/** @param {string} version */
function refuseOldNode(version) {
  const problem = problemWithSiteNode(version);
  if (problem) throw new SetupProblem(problem);
}
