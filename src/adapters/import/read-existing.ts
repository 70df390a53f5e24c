import { ARTICLE_TYPES, type ArticleType } from '#domain/article';
import type { Existing, ExistingArticle, ExistingSection } from '#domain/import';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What a content folder holds; a folder that does not exist yet holds nothing. */
export function readExisting(content: string): Existing {
  const articles = new Map<string, ExistingArticle[]>();
  const sections = new Map<string, ExistingSection>();
  const sectionFiles = new Set<string>();
  const top = names(content);
  for (const locale of top.filter((name) => /^[a-z]{2,3}(-\w+)?$/.test(name))) {
    readSections(content, locale, sections, sectionFiles);
    readArticles(content, locale, articles);
  }
  const team = top.includes('team.yaml') ? readTeam(join(content, 'team.yaml')) : undefined;
  return { articles, sections, sectionFiles, team, files: new Set(top) };
}

function readSections(
  content: string,
  locale: string,
  sections: Map<string, ExistingSection>,
  files: Set<string>,
): void {
  for (const name of names(join(content, locale, 'sections'))) {
    const id = /^(.+)\.ya?ml$/.exec(name)?.[1];
    if (id === undefined) continue;
    files.add(`${locale}/sections/${id}.yaml`);
    const data = record(
      parseQuietly(readFileSync(join(content, locale, 'sections', name), 'utf8')),
    );
    if (sections.has(id) || typeof data['owner'] !== 'string') continue;
    sections.set(id, {
      owner: data['owner'],
      title: stringOr(data['title'], id),
      summary: stringOr(data['summary'], ''),
      order: Number(data['order'] ?? 100),
    });
  }
}

function readArticles(
  content: string,
  locale: string,
  articles: Map<string, ExistingArticle[]>,
): void {
  const folder = join(content, locale, 'articles');
  for (const section of names(folder)) {
    for (const name of names(join(folder, section))) {
      const slug = /^(.+)\.mdx$/.exec(name)?.[1];
      if (slug === undefined) continue;
      const type = typeIn(readFileSync(join(folder, section, name), 'utf8'));
      const known = articles.get(slug) ?? [];
      if (!type || known.some((one) => one.section === section)) continue;
      articles.set(slug, [...known, { section, type }]);
    }
  }
}

function typeIn(text: string): ArticleType | undefined {
  const head = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  const type = /^type:\s*['"]?([\w-]+)/m.exec(head)?.[1];
  return ARTICLE_TYPES.find((known) => known === type);
}

function readTeam(path: string): NonNullable<Existing['team']> {
  const data = record(parse(readFileSync(path, 'utf8')));
  const ids = (value: unknown): string[] =>
    Array.isArray(value) ? value.map((one) => String(record(one)['id'])) : [];
  return { people: ids(data['people']), lines: ids(data['lines']), locales: ids(data['locales']) };
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    return [];
  }
}

function parseQuietly(text: string): unknown {
  try {
    return parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function stringOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
