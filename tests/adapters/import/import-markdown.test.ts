import { checkFolder } from '#adapters/content';
import { importMarkdown, type ImportRequest, type ImportSummary } from '#adapters/import';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './temporary.ts';

const HANDBOOK = join(import.meta.dirname, '../../fixtures/import/handbook');

async function run(request: Partial<ImportRequest>, stopAfter = Infinity): Promise<ImportSummary> {
  const stop = new AbortController();
  let done = 0;
  const whole = { from: join(HANDBOOK, 'en'), content: '', locale: 'en', ...request };
  return importMarkdown(whole, () => ({
    step: () => (++done >= stopAfter ? stop.abort() : undefined),
    signal: stop.signal,
  }));
}

async function errorsIn(content: string): Promise<string[]> {
  const { issues } = await checkFolder(content);
  return issues
    .filter((issue) => issue.severity === 'error')
    .map((issue) => `${issue.place.file}:${issue.place.line} ${issue.code} ${issue.message}`);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
}

test('an empty folder becomes a complete content folder without errors, in two languages', async () => {
  const content = temporaryFolder();
  await run({ content });
  expect(await errorsIn(content)).toEqual([]);
  const second = await run({ content, from: join(HANDBOOK, 'ru'), locale: 'ru' });
  expect(await errorsIn(content)).toEqual([]);
  expect(second.short).toContain('the locale ru was added');
  expect(readFileSync(join(content, 'team.yaml'), 'utf8')).toContain(
    '{ id: ru, label: Русский, short: RU }',
  );
  expect(existsSync(join(content, 'ru/articles/general/lend-a-book.mdx'))).toBe(true);
});

test('pictures that are there are copied', async () => {
  const content = temporaryFolder();
  await run({ content });
  expect(existsSync(join(content, 'en/media/desk.svg'))).toBe(true);
  const text = readFileSync(join(content, 'en/articles/general/lend-a-book.mdx'), 'utf8');
  expect(text).toContain('<Media src="../../media/desk.svg" alt="The desk with the scanner" />');
});

test('a Russian link to an article that only English has leads to its Russian path', async () => {
  const content = temporaryFolder();
  await run({ content });
  await run({ content, from: join(HANDBOOK, 'ru'), locale: 'ru' });
  const text = readFileSync(join(content, 'ru/articles/general/lend-a-book.mdx'), 'utf8');
  expect(text).toContain('[Читательские билеты](reader-cards.mdx)');
  expect(text).toContain('[Штрафы](fines-faq.mdx#what-does-a-day-cost)');
});

test('the handbook reads as it should', async () => {
  const content = temporaryFolder();
  await run({ content });
  const names = filesBelow(join(content, 'en')).filter((name) => name.endsWith('.mdx'));
  const files = names.map((name) => readFileSync(join(content, 'en', name), 'utf8'));
  await expect(files.join('\n')).toMatchFileSnapshot('../../fixtures/import/expected.txt');
});

test('nothing that exists is overwritten, and a second run changes nothing', async () => {
  const content = temporaryFolder();
  mkdirSync(join(content, 'en/articles/general'), { recursive: true });
  const mine = '---\ntitle: Mine\ntype: how-to\n---\n\nMy own text.\n';
  writeFileSync(join(content, 'en/articles/general/lend-a-book.mdx'), mine);
  const first = await run({ content });
  expect(first.short).toContain('skipped: 1, left as they are');
  const before = filesBelow(content);
  const second = await run({ content });
  expect(second.short).toContain('written: 0,');
  expect(readFileSync(join(content, 'en/articles/general/lend-a-book.mdx'), 'utf8')).toBe(mine);
  expect(filesBelow(content)).toEqual([...before, 'import-report-en-2.md'].toSorted());
});

test('a file that is not text is named and counted, the rest is imported', async () => {
  const from = temporaryFolder();
  const content = temporaryFolder();
  cpSync(join(HANDBOOK, 'en'), from, { recursive: true });
  writeFileSync(join(from, 'broken.md'), Buffer.from([35, 32, 0, 65]));
  const summary = await run({ from, content });
  expect(summary.unreadable).toBe(1);
  expect(summary.short).toContain('1 file could not be read');
  expect(readFileSync(summary.reportPath, 'utf8')).toContain('broken.md: a NUL byte at offset 2');
  expect(existsSync(join(content, 'en/articles/general/lend-a-book.mdx'))).toBe(true);
});

test('old encodings are read and reported', async () => {
  const from = temporaryFolder();
  const content = temporaryFolder();
  writeFileSync(join(from, 'a.md'), Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x2e]));
  writeFileSync(join(from, 'b.md'), Buffer.from('\ufeffТекст в UTF-16.\n', 'utf16le'));
  const summary = await run({ from, content, locale: 'ru' });
  expect(readFileSync(join(content, 'ru/articles/general/a.mdx'), 'utf8')).toContain('\nПривет.\n');
  expect(readFileSync(join(content, 'ru/articles/general/b.mdx'), 'utf8')).toContain(
    'Текст в UTF-16.',
  );
  expect(summary.short).toContain('a.md: not UTF-8; read as windows-1251');
});

test('stopping leaves whole files only', async () => {
  const content = temporaryFolder();
  const summary = await run({ content }, 5);
  expect(summary.stopped).toBe(true);
  expect(filesBelow(content).filter((name) => name.endsWith('.part'))).toEqual([]);
  const whole = temporaryFolder();
  await run({ content: whole });
  const written = filesBelow(content).filter((name) => /\.(?:mdx|yaml)$/.test(name));
  expect(written).toHaveLength(5);
  for (const name of written)
    expect(readFileSync(join(content, name), 'utf8')).toBe(readFileSync(join(whole, name), 'utf8'));
});

test('into a team’s folder: unknown owners are refused, sections and their owners are used', async () => {
  const content = temporaryFolder();
  await run({ content, section: 'lending' });
  await expect(run({ content, owner: 'nobody' })).rejects.toThrow('it has unassigned');
  await expect(run({ content, lines: ['line-9'] })).rejects.toThrow('it has line-1');
  await expect(run({ content, from: temporaryFolder() })).rejects.toThrow('holds no Markdown');
});
