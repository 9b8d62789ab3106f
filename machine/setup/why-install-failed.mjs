const NO_NETWORK =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED)\b/;

// npm's own account of a failed install is a wall of text. These are the causes that a person
// can do something about.
const CAUSES = [
  {
    signs: NO_NETWORK,
    sentence:
      'The packages could not be fetched because the network did not answer: please check the internet connection and run the same command again.',
  },
  {
    signs: /\b(EUSAGE|EINTEGRITY|ETARGET)\b/,
    sentence:
      'The packages do not match package-lock.json: please undo any change to package.json and package-lock.json, or run npm install if the change was meant.',
  },
  {
    signs: /\bENOSPC\b/,
    sentence:
      'The packages could not be installed because the disk is full: please make room and run the same command again.',
  },
  {
    signs: /\b(EACCES|EPERM|EROFS)\b/,
    sentence:
      'The packages could not be installed because this folder may not be written to: please move the project to a folder of yours and run the same command again.',
  },
];

/**
 * One sentence on why npm could not install, naming the log only when we know nothing better.
 * @param {string} output everything npm printed
 * @param {string} log where that output is kept
 */
export function whyInstallFailed(output, log) {
  const cause = CAUSES.find(({ signs }) => signs.test(output));
  return cause?.sentence ?? `The packages could not be installed: what npm said is in ${log}.`;
}

/**
 * Whether npm failed because it got no answer from the network.
 * @param {string} output what npm printed
 */
export function isNoNetwork(output) {
  return NO_NETWORK.test(output);
}
