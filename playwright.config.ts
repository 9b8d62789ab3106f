import { defineConfig, devices } from '@playwright/test';
import { quietChromium } from './machine/browsers/quiet-chromium.ts';
import { findChromium } from './machine/browsers/find.mjs';
import { portFrom } from './machine/server/port.ts';

// Not the port that `npm start` uses, so that the tests can run while somebody is looking at the
// site. TEST_PORT lets two copies of the project be tested at once.
const port = portFrom(process.env['TEST_PORT'], 4391);

const executablePath = findChromium();

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  // Long pages are gone through several times, and must not fail because the machine is slow. A
  // test that hangs still ends.
  timeout: 90_000,
  // A test that passes only on a second attempt has found a fault.
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  use: { baseURL: `http://localhost:${String(port)}` },
  webServer: {
    command: `"${process.execPath}" machine/server/server.ts`,
    env: { PORT: String(port) },
    url: `http://localhost:${String(port)}/`,
    // A server that is already running may be serving another build.
    reuseExistingServer: false,
  },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: {
          args: [...quietChromium],
          ...(executablePath === null ? {} : { executablePath }),
        },
      },
    },
  ],
});
