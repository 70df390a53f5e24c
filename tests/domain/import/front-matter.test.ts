import { articleMeta } from '#domain/article';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { importOne, importTexts, remarksOf } from './import-one.ts';

function front(text: string): unknown {
  return parse(/^---\n([\s\S]*?)\n---/.exec(importOne(text).text)![1]!) as unknown;
}

test('title and description are mapped, names of people and dates are not', () => {
  const data = front(
    '---\ntitle: "Lend: a book"\ndescription: How lending works. And more.\nauthor: j.doe\nms.date: 2024-01-02\ntags: [loan]\n---\nText.\n',
  );
  expect(data).toEqual({
    title: 'Lend: a book',
    summary: 'How lending works.',
    type: 'theory',
    owner: 'unassigned',
    lines: ['line-1'],
    products: [],
    confidence: 'not-validated',
    asks: [],
  });
  expect(articleMeta.safeParse(data).success).toBe(true);
});

test('without front matter the level-1 heading is the title and the first sentence the summary', () => {
  expect(
    front('# Return a book\n\nBring it to the *desk* by the door. Then wait.\n'),
  ).toMatchObject({
    title: 'Return a book',
    summary: 'Bring it to the desk by the door.',
  });
});

test('a long summary is cut between words below 200 characters', () => {
  const { text } = importOne(`---\ntitle: Long\ndescription: ${'word '.repeat(80)}\n---\nx`);
  const summary = /^summary: "?(.*?)"?$/m.exec(text)![1]!;
  expect(summary.length).toBeLessThanOrEqual(200);
  expect(summary).toMatch(/word…$/);
});

test('a Russian description is cut at its first sentence', () => {
  expect(
    front('---\ntitle: Возврат\ndescription: Как вернуть книгу в срок. Затем ждите.\n---\nТекст'),
  ).toMatchObject({
    summary: 'Как вернуть книгу в срок.',
  });
});

test('broken YAML is reported and read line by line', () => {
  const article = importOne(
    '---\ntitle: Fines: and fees\ndescription: "open\n---\nText that is here.\n',
  );
  expect(article.title).toBe('Fines: and fees');
  expect(remarksOf(article, 'front matter')[0]).toMatch(/^2: not YAML/);
});

test('a rule over ordinary text is not taken for front matter', () => {
  expect(importOne('---\n\nJust words here, no fields.\n\n---\n\nMore.\n').text).toContain(
    'Just words here',
  );
});

test('every owner, line and section that is asked for is used', () => {
  const article = importTexts(
    { 'a.md': '# Abc\n\nText.' },
    { owner: 'desk-lead', lines: ['l-2'], section: 'loans' },
  )['a.md']!;
  expect(article.path).toBe('en/articles/loans/a.mdx');
  expect(article.text).toContain('owner: desk-lead\nlines: [l-2]');
});
