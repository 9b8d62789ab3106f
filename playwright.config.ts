import { defineConfig, devices } from '@playwright/test';
import { quietChromium } from './machine/browsers/quiet-chromium.ts';
import { findChromium } from './machine/browsers/find.mjs';
import { portFrom } from './machine/server/port.ts';

// Not the port of `npm start`, so that the tests run beside a site that is being looked at. TEST_PORT
// lets two copies of the project be tested at once.
const port = portFrom(process.env['TEST_PORT'], 4391);

const executablePath = findChromium();

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  // Long pages are looked through several times; a slow machine is no fault of theirs. A hang still
  // ends.
  timeout: 90_000,
  // A test that passes only at the second try has found a fault.
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  use: { baseURL: `http://localhost:${String(port)}` },
  webServer: {
    command: `"${process.execPath}" machine/server/server.ts`,
    env: { PORT: String(port) },
    url: `http://localhost:${String(port)}/`,
    // Somebody else's server would mean testing somebody else's build.
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
