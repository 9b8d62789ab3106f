// Installs the locked packages when they are missing or the lock has changed.
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
// Inside node_modules, so that it goes when they go.
const stampFile = path.join(modules, '.installed-from');

/**
 * Makes sure that the locked packages are there, and a Node that can run the site.
 * @returns {string} that Node's program
 */
export function ensurePackages() {
  // A computer that no Node package exists for finds out before the long download, not after.
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
 * The platform is in the stamp because a folder may be shared with another kind of computer.
 * @param {Buffer} lock
 */
function stampFor(lock) {
  const hash = createHash('sha256').update(lock).digest('hex');
  return `${hash} ${process.platform} ${process.arch}\n`;
}

function installPackages() {
  console.log('Installing the packages that build the site. The first time takes a minute or so.');
  // Without a network npm would try every package again and again, for a minute. Told of it, npm
  // takes what an earlier install left in its cache, or gives up at once.
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
 * Windows cannot delete a program that is running. When this very Node lives in node_modules,
 * `npm ci`, which empties that folder first, would fail there; `npm install` changes only what
 * differs from the lock.
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
  // A registry that only lacks ping answers too, and will do.
  return status !== 0 && isNoNetwork(stderr);
}

/** npm says where it is to the scripts that it runs. Without npm above us, look it up by name. */
function npmCommand() {
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.c?js$/.test(script) && fs.existsSync(script)) {
    return {
      file: process.env.npm_node_execpath ?? process.execPath,
      args: [script],
      shell: false,
    };
  }
  // On Windows npm is a .cmd file, which only a shell can run.
  return { file: 'npm', args: [], shell: process.platform === 'win32' };
}

function nodeComesWithPackages() {
  const { optionalDependencies } = /** @type {{ optionalDependencies: object }} */ (
    JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
  );
  return nodePackageFor(process.platform, process.arch) in optionalDependencies;
}

/** The Node that came with the packages, or the one reading this where that cannot run. */
function nodeForTheSite() {
  const mine = { program: process.execPath, version: process.versions.node };
  if (process.execPath.startsWith(modules)) return mine;
  const folder = path.join(modules, nodePackageFor(process.platform, process.arch), 'bin');
  const program = path.join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
  const asked = spawnSync(program, ['--version'], { encoding: 'utf8' });
  // It is there but does not run on, for one, a Linux with another C library.
  return asked.status === 0 ? { program, version: asked.stdout.trim().replace('v', '') } : mine;
}

/** @param {string} version */
function refuseOldNode(version) {
  const problem = problemWithSiteNode(version);
  if (problem) throw new SetupProblem(problem);
}
