/**
 * How Chromium is started for tests: it must not call home while a test watches what a page
 * sends. As root, which is how containers run, its sandbox cannot work.
 */
export const quietChromium: readonly string[] = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
