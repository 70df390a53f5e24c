import { checkFolder } from '#adapters/content';
import { importMarkdown } from '#adapters/import';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from './temporary.ts';

const CORPORA =
  process.env['FIRSTLINE_CORPORA'] ?? resolve(import.meta.dirname, '../../../../shared/corpora');
const CORPUS = join(CORPORA, 'business-central');
const present = existsSync(join(CORPUS, 'en'));
if (!present)
  console.warn(`no corpus at ${CORPUS}: set FIRSTLINE_CORPORA to test the import of real articles`);

describe.skipIf(!present)('394 real articles in two languages', () => {
  test('are imported whole, pair, and pass the checker', { timeout: 60_000 }, async () => {
    const content = temporaryFolder();
    await importLocale('en', content);
    await importLocale('ru', content);
    const english = articlesIn(content, 'en');
    expect(english).toHaveLength(394);
    expect(articlesIn(content, 'ru')).toEqual(english);
    for (const path of english)
      expect(typeOf(content, 'ru', path)).toBe(typeOf(content, 'en', path));
    const { issues } = await checkFolder(content);
    expect(issues.filter((issue) => issue.severity === 'error')).toEqual([]);
  });
});

async function importLocale(locale: string, content: string): Promise<void> {
  const watch = { step: () => undefined, signal: new AbortController().signal };
  await importMarkdown({ from: join(CORPUS, locale), content, locale }, () => watch);
}

function articlesIn(content: string, locale: string): string[] {
  const folder = join(content, locale, 'articles');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.mdx')).toSorted();
}

function typeOf(content: string, locale: string, path: string): string | undefined {
  const text = readFileSync(join(content, locale, 'articles', path), 'utf8');
  return /^type: (.+)$/m.exec(text)?.[1];
}
