import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchDocument } from '#domain/search';

const ROOT =
  process.env['FIRSTLINE_CORPORA'] ?? join(import.meta.dirname, '../../../../shared/corpora');

/** The plain articles of the help centre that the benchmark is judged on, or undefined where it is not at hand. */
export function businessCentral(locale: string): SearchDocument[] | undefined {
  const folder = join(ROOT, 'business-central', locale);
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
  return files
    .toSorted()
    .map((file) => articleOf(file, readFileSync(join(folder, file), 'utf8'), locale));
}

function articleOf(file: string, source: string, locale: string): SearchDocument {
  const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(source);
  const markdown = source.slice(front?.[0].length ?? 0);
  const id = file.replace(/\.md$/, '');
  const firstHeading = plain(/^#\s+(.*)$/m.exec(markdown)?.[1] ?? '');
  const headings = [...markdown.matchAll(/^##+\s+(.*)$/gm)].map((match, index) => ({
    text: plain(match[1] ?? ''),
    anchor: `h${index}`,
  }));
  const body = plain(markdown.replaceAll(/^#.*$/gm, ''));
  return {
    id,
    url: `/articles/imported/${id}/`,
    kind: 'theory',
    locale,
    title: front === null ? firstHeading : titleOf(front[1] ?? '') || firstHeading,
    headings,
    asks: [],
    lead: body.slice(0, 300),
    body,
    products: [],
    lines: [],
  };
}

function titleOf(front: string): string {
  return (/^title:\s*(.*)$/m.exec(front)?.[1] ?? '').replaceAll(/^['"]|['"]$/g, '').trim();
}

function plain(markdown: string): string {
  return markdown
    .replaceAll(/```[\s\S]*?```/g, ' ')
    .replaceAll(/\[!INCLUDE[^\]]*\]?\]\([^)]*\)/gi, ' ')
    .replaceAll(/\[!\w+\]/g, ' ')
    .replaceAll(/!\[[^\]]*\]\([^)]*\)/g, ' ')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/[*_`|>#]|:?-{3,}:?/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
