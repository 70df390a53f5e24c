import { defineConfig, devices } from '@playwright/test';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const port = 4329;
const subPathPort = 4330;

/** The built demo site is served as it is; nothing is built here. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/playwright',
  fullyParallel: true,
  workers: 2,
  // A browser test that fails once on a crowded machine is tried again; Playwright reports it as flaky.
  retries: 1,
  // Generous: a shared machine may be slow, and a test that hangs is found all the same.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    launchOptions: {
      executablePath,
      args: ['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'site', testIgnore: /sub-path/, use: { ...devices['Desktop Chrome'] } },
    {
      name: 'sub-path',
      testMatch: /sub-path/,
      use: { ...devices['Desktop Chrome'], baseURL: `http://127.0.0.1:${subPathPort}` },
    },
  ],
  webServer: [
    { command: `npm run -s serve -- --port ${port}`, port, cwd: '../..' },
    {
      command: `npm run -s serve -- --dir .cache/sub-path --base /handbook --port ${subPathPort}`,
      port: subPathPort,
      cwd: '../..',
    },
  ],
});
