import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a build cost. */
export interface Cost {
  /** User and system seconds of all processes. */
  cpu: number;
  /** Peak memory of the largest Node process in MB. */
  rss: number;
}

const HOOK = join(import.meta.dirname, 'report-rss.mjs');

/** Runs a command to its end and says what it cost. Throws with its output when it fails. */
export function measure(command: string, cwd: string, env: Record<string, string>): Cost {
  const report = join(tmpdir(), `firstline-rss-${process.pid}.txt`);
  rmSync(report, { force: true });
  const result = spawnSync('bash', ['-c', `TIMEFORMAT='cpu %U %S'; time ${command}`], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ...env, RSS_REPORT: report, NODE_OPTIONS: `--import=${HOOK}` },
  });
  if (result.status !== 0)
    throw new Error(`${command}: ${result.stdout.slice(-2000)}${result.stderr.slice(-2000)}`);
  const [, user, system] = /cpu ([\d.]+) ([\d.]+)/.exec(result.stderr) ?? [];
  const peaks = readFileSync(report, 'utf8').trim().split('\n').map(Number);
  return { cpu: Number(user) + Number(system), rss: Math.max(...peaks) / 1024 };
}

/** The middle value; of an even number, the upper of the two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
