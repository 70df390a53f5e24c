import { ARTICLE_TYPES } from '../article/index.ts';
import { countOf } from '../shared/index.ts';
import type { Imported, ImportResult } from './import-set.ts';
import type { RemarkKind } from './model.ts';
import { textIn } from './plan/front.ts';

/** What became of the files that were to be written. */
export interface Outcome {
  from: string;
  locale: string;
  written: readonly string[];
  /** The same text was there already. */
  same: readonly string[];
  /** Another text is there; it was left as it is. */
  skipped: readonly string[];
  unreadable: readonly { path: string; reason: string }[];
  /** Remarks on reading and on team.yaml. */
  notes: readonly string[];
}

const DATES = ['ms.date', 'date', 'lastmod', 'last_updated', 'updated'];
const KEYWORDS = ['ms.search.keywords', 'keywords', 'tags'];

/** The whole report as Markdown. */
export function printReport(result: ImportResult, outcome: Outcome): string {
  const parts = [
    `# Import of ${outcome.locale}: ${countOf(result.articles.length, 'article')}`,
    shortReport(result, outcome),
    ...section(
      'Files that could not be read',
      outcome.unreadable.map(({ path, reason }) => `${path}: ${reason}`),
    ),
    ...section(
      'Files that are not articles',
      result.leftOut.map(({ path, reason }) => `${path}: ${reason}`),
    ),
    ...section('Left as they are: another text is there', outcome.skipped),
    ...section('Notes', outcome.notes),
    '## Sections\n\n' +
      table(
        ['section', 'rule', 'articles'],
        countBy(result, ({ place }) => [place.section, place.rule]),
      ),
    '## Types\n\n' +
      table(
        ['type', 'rule', 'articles'],
        countBy(result, ({ guess }) => [guess.type, guess.rule]),
      ),
    '## File by file\n\n' + result.articles.map(articlePart).join('\n\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The report in a few lines, for the terminal: what was written, by which rules, what was lost. */
export function shortReport(result: ImportResult, outcome: Outcome): string {
  const { written, same, skipped, notes, unreadable } = outcome;
  const left = skipped.length === 0 ? '' : ', left as they are because another text is there';
  const lines = [
    `written: ${written.length}, already there: ${same.length}, skipped: ${skipped.length}${left}`,
    `sections: ${counted(result, ({ place }) => place.section)}`,
    ...ARTICLE_TYPES.map((type) => `${type}: ${rulesOf(result, type)}`),
    ...remarkCounts(result).map(([kind, count]) => `${MEANING[kind]}: ${count}`),
    ...notes.slice(0, MOST_NOTES),
  ];
  if (notes.length > MOST_NOTES)
    lines.push(`and ${countOf(notes.length - MOST_NOTES, 'note')} more`);
  if (unreadable.length > 0) lines.push(`${countOf(unreadable.length, 'file')} could not be read`);
  return lines.map((line) => `- ${line}`).join('\n');
}

const MOST_NOTES = 5;

function counted(result: ImportResult, name: (article: Imported) => string): string {
  const counts = countBy(result, (article) => [name(article)]);
  return counts.map(([key, count]) => `${key} ${count}`).join(', ') || 'none';
}

/** How many articles are of a type, and which rules said so. */
function rulesOf(result: ImportResult, type: string): string {
  const articles = result.articles.filter(({ guess }) => guess.type === type);
  const rules = countBy({ ...result, articles }, ({ guess }) => [guess.rule]);
  const reasons = rules.map(([rule, count]) => `${count} because ${rule}`).join('; ');
  return reasons === '' ? '0' : `${articles.length} (${reasons})`;
}

const MEANING: Record<RemarkKind, string> = {
  'front matter': 'front matter that is not YAML',
  include: 'included texts that are missing',
  macro: 'macros without an equal',
  html: 'raw HTML simplified',
  heading: 'headings without text',
  anchor: 'anchors named twice',
  link: 'links that lead nowhere or to another place',
  picture: 'pictures that are not there',
  type: 'translations of another shape',
  fallback: 'files written with more escapes than usual',
  empty: 'articles without text',
};

function remarkCounts(result: ImportResult): [RemarkKind, number][] {
  const counts = new Map<RemarkKind, number>();
  for (const { remarks } of result.articles)
    for (const { kind } of remarks) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a);
}

function countBy(result: ImportResult, key: (article: Imported) => string[]): string[][] {
  const counts = new Map<string, number>();
  for (const article of result.articles) {
    const name = key(article).join('\u0000');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([name, count]) => name.split('\u0000').concat(String(count)));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0
    ? []
    : [`## ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`];
}

function articlePart(article: Imported): string {
  const { source, path, guess, place, data, remarks } = article;
  const date = DATES.map((name) => data[name]).find(
    (value) => value !== undefined && value !== null,
  );
  const keywords = KEYWORDS.map((name) => data[name]).find(Boolean);
  const facts = [
    `${guess.type}: ${guess.rule}; section: ${place.rule}`,
    ...(date === undefined ? [] : [`last changed: ${dateText(date)}`]),
    ...(keywords === undefined ? [] : [`keywords: ${keywordText(keywords)}`]),
    ...(textIn(data, 'redirect_url') === undefined ? [] : ['it is only a redirect']),
    ...remarks.map(({ line, kind, text }) => `line ${line}, ${kind}: ${text}`),
  ];
  return `### ${source} → ${path}\n\n${facts.map((fact) => `- ${fact}`).join('\n')}`;
}

function dateText(value: unknown): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

function keywordText(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value);
}
