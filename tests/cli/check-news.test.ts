import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const ITEM = 'en/news/2026-11-19-security-holds.mdx';
const ARTICLE = 'en/articles/payments/payout-late-or-missing.mdx';
let content = '';

function git(...args: string[]): void {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example'];
  execFileSync('git', ['-C', content, ...who, ...args], { stdio: 'ignore' });
}

function commit(path: string, from: string, to: string): void {
  const file = join(content, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  git('commit', '-aqm', 'x');
}

/** What the program says of the last commits, as a pull request that holds them. */
function check(commits: number) {
  const env = { ...process.env, CONTENT_DIR: content };
  const range = `HEAD~${commits}...HEAD`;
  return run(process.execPath, ['src/cli/check-news.ts', '--range', range], { env });
}

beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), 'check-news-'));
  cpSync('content', content, { recursive: true });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'all');
});
afterAll(() => rmSync(content, { recursive: true }));

test('check:news lets a slip of the pen be mended, and asks for the article of a new promise', async () => {
  commit(ITEM, 'nine hours', '9 hours');
  await expect(check(1)).resolves.toMatchObject({ stdout: '' });

  commit(ITEM, "what: '“Security” is escalated at once", "what: '“Security” is escalated now");
  await expect(check(1)).rejects.toMatchObject({
    stdout: expect.stringContaining(`${ARTICLE} is not edited here`) as string,
  });

  commit(ARTICLE, '1. Take the day', '1. Take the very day');
  await expect(check(2)).resolves.toMatchObject({ stdout: '' });
}, 60_000);
