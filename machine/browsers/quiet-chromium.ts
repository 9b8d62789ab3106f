/**
 * How Chromium is started for tests. It must not call home while a test is watching what a page
 * sends. Its sandbox cannot work as root, which is how containers run.
 */
export const quietChromium: readonly string[] = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
