// npm run check: what a contributor runs before a commit; needs no browser.
import { STATIC_STEPS } from './shared/checks.ts';
import { run } from './shared/stop.ts';
import { runSteps } from './shared/steps.ts';

await run(async () => {
  const { passed, failed } = await runSteps(STATIC_STEPS);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  if (failed > 0) process.exitCode = 1;
});
