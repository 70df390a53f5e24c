// npm test: every check and test, from formatting to what people do in a browser.
import { mkdir, rm } from 'node:fs/promises';
import { findBrowser } from './shared/browser.ts';
import { STATIC_STEPS } from './shared/checks.ts';
import { playwrightCount } from './shared/counts.ts';
import { run } from './shared/stop.ts';
import { runSteps, type Step } from './shared/steps.ts';

const REPORT = '.cache/playwright.json';
/** The day as of which the tests see the site: fixed, so that nothing grows old between two runs. */
const TODAY = { FIRSTLINE_TODAY: '2026-11-23' };

await run(async () => {
  await rm('.cache/vitest.json', { force: true });
  await rm(REPORT, { force: true });
  await mkdir('.cache', { recursive: true });
  const browser = { CHROMIUM_PATH: findBrowser(), ...TODAY };
  const { passed, failed } = await runSteps([...STATIC_STEPS, ...builtSteps(browser)]);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  if (failed > 0) process.exitCode = 1;
});

function builtSteps(env: Record<string, string>): Step[] {
  return [
    { name: 'build', command: 'npm run -s build', env },
    {
      name: 'build under a sub-path',
      command: 'npm run -s build -- --outDir .cache/sub-path',
      env: { ...env, BASE_PATH: '/handbook', SITE_URL: 'https://kb.example' },
    },
    { name: 'budgets', command: 'npm run -s check:budgets', env },
    {
      name: 'browser tests',
      command: 'npm run -s test:e2e',
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: REPORT },
      count: () => playwrightCount(REPORT),
    },
    { name: 'lighthouse', command: 'npm run -s check:lighthouse', env },
  ];
}
