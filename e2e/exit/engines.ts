// The engines that the exit is tested in, and what each needs to be installed.
import { findChromium, findProgram } from '../../machine/browsers/find.mjs';
import { startChromium } from './chromium.ts';
import type { Engine, EngineName } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { findMiniBrowser, startWebKit } from './webkit.ts';

interface Way {
  readonly name: EngineName;
  readonly start: () => Promise<Engine>;
  /** What it still needs before it can start, in a few words; null if nothing. */
  readonly missing: () => string | null;
}

const noScreen = (): string | null =>
  findProgram(['Xvfb']) === null ? 'a private screen needs Xvfb, which is not installed' : null;

export const engines: readonly Way[] = [
  {
    name: 'Chromium',
    start: startChromium,
    missing: () => (findChromium() === null ? 'no Chromium is installed' : noScreen()),
  },
  {
    name: 'Firefox',
    start: startFirefox,
    missing: () =>
      findProgram(['firefox-esr', 'firefox']) === null ? 'Firefox is not installed' : noScreen(),
  },
  {
    name: 'WebKit',
    start: startWebKit,
    missing: () =>
      findProgram(['WebKitWebDriver']) === null || findMiniBrowser() === null
        ? 'WebKitWebDriver is not installed'
        : noScreen(),
  },
];
