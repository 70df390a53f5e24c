import { spawn } from 'node:child_process';

/** A command of the checks, and how many tests it stands for when it keeps no count of its own. */
export interface Step {
  name: string;
  command: string;
  /** Reads the passed and failed tests after the command has run; one for the whole command when left out. */
  count?: (failed: boolean) => Promise<Count>;
  env?: Record<string, string>;
}

/** Tests that passed and failed. */
export interface Count {
  passed: number;
  failed: number;
}

/** Runs the steps one after the other, all of them even when one fails, and says how each went. */
export async function runSteps(steps: readonly Step[]): Promise<Count> {
  const total = { passed: 0, failed: 0 };
  for (const [index, step] of steps.entries()) {
    const title = `[${index + 1}/${steps.length}] ${step.name}`;
    process.stdout.write(`\n── ${title}\n`);
    const started = performance.now();
    const failed = (await runCommand(step)) !== 0;
    const count = await countOf(step, failed);
    total.passed += count.passed;
    total.failed += count.failed;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`── ${title}: ${failed ? 'FAILED' : 'ok'}, ${seconds} s\n`);
  }
  return total;
}

async function countOf(step: Step, failed: boolean): Promise<Count> {
  const whole = { passed: failed ? 0 : 1, failed: failed ? 1 : 0 };
  const count = (await step.count?.(failed)) ?? whole;
  // A command that failed without a failed test (a crash, a timeout) must not look like success.
  return failed && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function runCommand(step: Step): Promise<number> {
  const child = spawn(step.command, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, ...step.env },
  });
  const forward = (signal: NodeJS.Signals): void => void child.kill(signal);
  process.once('SIGINT', forward);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      process.off('SIGINT', forward);
      resolve(code ?? 1);
    });
  });
}
