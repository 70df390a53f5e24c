import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '#domain/shared';
import { BULK, readHistory, type FileChange } from '#adapters/history';

const TODAY = new Date().toISOString().slice(0, 10);
const REFUND = 'en/articles/payments/refund.mdx';
let root = '';
let content = '';

function git(...args: string[]): void {
  execFileSync('git', ['-C', root, '-c', 'user.name=t', '-c', 'user.email=t@example', ...args], {
    stdio: 'ignore',
  });
}

function commit(files: Record<string, string | null>): void {
  for (const [path, text] of Object.entries(files)) {
    const full = join(content, path);
    mkdirSync(dirname(full), { recursive: true });
    if (text === null) rmSync(full);
    else writeFileSync(full, text);
  }
  git('add', '-A');
  git('commit', '-m', 'x');
}

const article = (verifiedOn: string, text: string): string =>
  `---\ntitle: Refund\nsummary: How to refund\nverifiedOn: ${verifiedOn}\n---\n\n${text}\n`;

/** What the commits after the first one mean, oldest first. */
async function told(): Promise<[string, string][]> {
  const history = await readHistory(content, TODAY);
  return (history?.changes ?? [])
    .toReversed()
    .map(({ path, meaning }: FileChange) => [path, meaning]);
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'history-'));
  content = join(root, 'content');
  git('init', '-q');
  commit({ [REFUND]: article('2026-08-01', 'Press Refund.'), 'team.yaml': 'name: x\n' });
});
afterAll(() => rmSync(root, { recursive: true }));

describe('what Git says of the content', () => {
  test('the first commit brings nothing new: it is where the history starts', async () => {
    expect(await told()).toEqual([]);
  });

  test('a new day of verification is told apart from a new text', async () => {
    commit({ [REFUND]: article('2026-11-01', 'Press Refund.') });
    commit({ [REFUND]: article('2026-11-02', 'Press *Refund*, then choose the card.') });
    expect(await told()).toEqual([
      [REFUND, 'verified'],
      [REFUND, 'text'],
    ]);
  });

  test('files of the team that no reader opens are not told', async () => {
    commit({ 'team.yaml': 'name: y\n' });
    expect(await told()).toHaveLength(2);
  });

  test('what comes and what goes is told, with a name in any script', async () => {
    const reply = 'ru/replies/возврат.mdx';
    commit({ [reply]: article('2026-11-01', 'Текст') });
    commit({ [reply]: null });
    expect((await told()).slice(2).map(([, meaning]) => meaning)).toEqual(['added', 'removed']);
  });

  test('a branch counts from the day it was merged, once', async () => {
    const before = await told();
    git('checkout', '-q', '-b', 'branch');
    commit({ [REFUND]: article('2026-11-02', 'Press *Refund*, choose the card, confirm.') });
    git('checkout', '-q', '-');
    expect(await told()).toEqual(before);
    git('merge', '--no-ff', '-q', 'branch');
    expect(await told()).toEqual([...before, [REFUND, 'text']]);
  });

  test('an import of many files at once is not news file by file', async () => {
    const before = await told();
    const many = Array.from({ length: BULK + 1 }, (_, n) => [
      `en/articles/payments/imported-${n}.mdx`,
      article('2026-11-01', String(n)),
    ]);
    commit(Object.fromEntries(many) as Record<string, string>);
    expect(await told()).toEqual(before);
  });

  test('reaches back to its first commit, or sixty days: a quiet time is no missing history', async () => {
    const young = await readHistory(content, TODAY);
    expect(Date.parse(young?.reach ?? '')).toBeGreaterThan(Date.parse(addDays(TODAY, -1)));
    const later = await readHistory(content, addDays(TODAY, 100));
    expect(later).toEqual({ reach: `${addDays(TODAY, 40)}T00:00:00Z`, changes: [] });
  });

  test('a folder outside of Git has no history, and says so', async () => {
    const bare = mkdtempSync(join(tmpdir(), 'bare-'));
    expect(await readHistory(bare, TODAY)).toBeUndefined();
    rmSync(bare, { recursive: true });
  });
});
