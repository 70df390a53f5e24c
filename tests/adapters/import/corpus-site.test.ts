import { checkFolder } from '#adapters/content';
import { importMarkdown } from '#adapters/import';
import { createEngine } from '#adapters/search';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const CORPORA =
  process.env['FIRSTLINE_CORPORA'] ?? resolve(import.meta.dirname, '../../../../shared/corpora');
const CORPUS = join(CORPORA, 'business-central');
const present = existsSync(join(CORPUS, 'en'));
if (!present)
  console.warn(`no corpus at ${CORPUS}: set FIRSTLINE_CORPORA to test a site of imported articles`);

describe.skipIf(!present)('a site of 788 imported articles', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'firstline-corpus-'));
  const content = join(folder, 'content');
  const dist = join(folder, 'dist');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  beforeAll(async () => {
    const watch = { step: () => undefined, signal: new AbortController().signal };
    for (const locale of ['en', 'ru'])
      await importMarkdown({ from: join(CORPUS, locale), content, locale }, () => watch);
    const built = spawnSync('npx', ['astro', 'build', '--outDir', dist], {
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production', CONTENT_DIR: content },
    });
    if (built.status !== 0) throw new Error(built.stdout + built.stderr);
  }, 240_000);

  test('has a page for every article in both languages', async () => {
    const { library } = await checkFolder(content);
    const ids = [...(library?.articles.ids ?? [])];
    expect(ids).toHaveLength(394);
    for (const prefix of ['', 'ru'])
      for (const id of ids)
        expect(existsSync(join(dist, prefix, 'articles', id, 'index.html')), id).toBe(true);
  });

  test.each(['en', 'ru'])('finds every article by its own title in %s', async (locale) => {
    const engine = createEngine(
      async (file) => readFileSync(file),
      () => 0,
    );
    await engine({ id: 0, type: 'open', url: join(dist, 'search', `${locale}.idx`) });
    const { library } = await checkFolder(content);
    const lost: string[] = [];
    for (const article of library?.articles.inLocale(locale) ?? []) {
      const request = {
        id: 1,
        type: 'search',
        query: article.data.title,
        filters: {},
        limit: 5,
      } as const;
      const reply = await engine(request);
      const hits = reply.status === 'answered' ? reply.answer.hits : [];
      const twins = hits.filter(({ place }) => place.title === article.data.title);
      if (!hits.some(({ place }) => place.id === article.id) && twins.length === 0)
        lost.push(article.id);
    }
    expect(lost).toEqual([]);
  });

  test('is indexed by Pagefind in both languages', () => {
    const entry = JSON.parse(readFileSync(join(dist, 'pagefind/pagefind-entry.json'), 'utf8')) as {
      languages: Record<string, { page_count: number }>;
    };
    expect(entry.languages['en']?.page_count).toBe(394);
    expect(entry.languages['ru']?.page_count).toBe(394);
  });
});
