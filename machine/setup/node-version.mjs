// Which versions of Node will do. This is loaded before we know anything about the Node reading
// it, so it keeps to syntax that old versions can read.

/** The oldest that can run npm and the scripts that fetch the packages. */
const OLDEST_TO_BEGIN_WITH = { major: 20, minor: 11 };

/** The oldest that can build, serve and test the site itself. */
const OLDEST_TO_RUN_ON = { major: 24, minor: 0 };

/**
 * Whether a version such as "20.11.1" is at least the oldest that will do.
 * @param {string} version
 * @param {{ major: number, minor: number }} oldest
 */
function isAtLeast(version, oldest) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldest.major || (major === oldest.major && minor >= oldest.minor);
}

/**
 * Why this Node cannot even begin, in one sentence, or null when it can.
 * @param {string} version such as "20.11.1"
 * @returns {string | null}
 */
export function problemWithMachineNode(version) {
  if (isAtLeast(version, OLDEST_TO_BEGIN_WITH)) return null;
  return (
    'This computer has Node ' +
    version +
    ', which is too old: please install Node 24 from the Node.js website, then run the same command again.'
  );
}

/**
 * Why the site cannot run on this Node, in one sentence, or null when it can.
 * @param {string} version such as "24.1.0"
 * @returns {string | null}
 */
export function problemWithSiteNode(version) {
  if (isAtLeast(version, OLDEST_TO_RUN_ON)) return null;
  return (
    'This site needs Node 24 or newer and this computer has Node ' +
    version +
    ': Node 24 comes with the packages on Linux and Windows, but here please install it from the Node.js website, then run the same command again.'
  );
}

/**
 * The npm package that holds Node 24 for a kind of computer. Not every such package exists.
 * @param {string} platform as in process.platform
 * @param {string} arch as in process.arch
 */
export function nodePackageFor(platform, arch) {
  return 'node-' + (platform === 'win32' ? 'win' : platform) + '-' + arch;
}
