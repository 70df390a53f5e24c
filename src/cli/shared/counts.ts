import { readFile } from 'node:fs/promises';
import type { Count } from './steps.ts';

/** The count in Vitest's JSON report; a missing report counts as one failure. */
export async function vitestCount(file: string): Promise<Count> {
  const report = await readJson<{ numPassedTests: number; numFailedTests: number }>(file);
  return report
    ? { passed: report.numPassedTests, failed: report.numFailedTests }
    : { passed: 0, failed: 1 };
}

/** The count in Playwright's JSON report; a missing report counts as one failure. */
export async function playwrightCount(file: string): Promise<Count> {
  const report = await readJson<{
    stats: { expected: number; unexpected: number; flaky: number };
    errors: unknown[];
  }>(file);
  if (!report) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length };
}

async function readJson<T>(file: string): Promise<T | undefined> {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a report that our own tools have just written
    return JSON.parse(await readFile(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
}
