import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig, devices } from '@playwright/test';

/** What a browser in a container can do without; none of it changes what a page looks like. */
const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The portal as people use it: one Attest as `npm start` serves it, with the demo organisations, on a fresh data folder. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../../test-results',
  globalSetup: './support/global-setup.mjs',
  // One more than there are cores: a story waits for a page, a picture or a letter for much of its time.
  workers: availableParallelism() + 1,
  // A test that passes only sometimes is a finding, not a nuisance.
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    // Known only when global setup has started Attest; the workers read this file after that.
    ...(process.env['ATTEST_E2E_URL'] === undefined ? {} : { baseURL: process.env['ATTEST_E2E_URL'] }),
    locale: 'zh-TW',
    timezoneId: 'Asia/Taipei',
    // What a story puts between page and server is not seen by a service worker; the stories of it allow one.
    serviceWorkers: 'block',
    // What moves is drawn again and again, and a click waits until it stands still.
    contextOptions: { reducedMotion: 'reduce' },
    // A trace of every step costs an eighth of the time; the picture and the page's outline are kept without it.
    trace: process.env['ATTEST_E2E_TRACE'] === undefined ? 'off' : 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath:
        process.env['CHROMIUM_PATH'] ??
        ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((place) => existsSync(place)),
      args: chromiumFlags,
    },
  },
  // Each story is told at both widths, unless it bears the tag of one.
  projects: [
    { name: 'desktop', grepInvert: /@phone/, use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      grepInvert: /@desk/,
      // Drawn without a graphics card, so with one pixel a point, not with seven.
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 }, deviceScaleFactor: 1 },
    },
  ],
});
