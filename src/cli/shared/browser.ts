import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The path of a Chromium for the tests: CHROMIUM_PATH, Playwright's own, the system's; else one is installed,
 * by Playwright or, as root on Debian, by apt-get. Throws with what to do when none can be had.
 */
export function findBrowser(): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (runs(named)) return named;
    throw new Error(
      `CHROMIUM_PATH is “${named}”: there is no program; give the path of a Chromium`,
    );
  }
  const found = installed();
  if (found !== undefined) return found;
  attempt('npx', ['playwright', 'install', 'chromium']);
  const own = installed();
  if (own !== undefined) return own;
  if (process.getuid?.() === 0) {
    attempt('apt-get', ['update', '-qq']);
    attempt('apt-get', ['install', '-y', '-qq', 'chromium']);
  }
  const last = installed();
  if (last !== undefined) return last;
  throw new Error(
    'There is no browser for the tests: install Chromium (npx playwright install chromium, or apt-get install chromium) or set CHROMIUM_PATH',
  );
}

function installed(): string | undefined {
  return [chromium.executablePath(), ...onPath()].find(runs);
}

function onPath(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function attempt(command: string, args: string[]): void {
  process.stdout.write(`looking for a browser: ${command} ${args.join(' ')}\n`);
  try {
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 });
  } catch {
    process.stdout.write(`${command} did not help; trying the next way\n`);
  }
}
