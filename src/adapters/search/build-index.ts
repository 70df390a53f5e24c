import {
  FULL,
  HEAD,
  indexBuilder,
  languageOf,
  pack,
  type Depth,
  type SearchDocument,
} from '#domain/search';
import { toolsFor } from './stemmers.ts';

/** Up to so many documents the whole text is indexed; beyond, the titles, asks, headings and leads. */
export const FULL_TEXT_LIMIT = 1000;

/** What may go in, the richest first. With `rare: 1` codes alone stay of the words of one text. */
const FULL_DEPTHS: readonly Depth[] = [
  FULL,
  { ...FULL, headings: 12 },
  { ...FULL, headings: 12, rare: 4000 },
  { ...FULL, headings: 12, rare: 2000 },
  { ...FULL, headings: 12, rare: 1000 },
  { ...FULL, headings: 12, rare: 500 },
  { ...FULL, headings: 12, rare: 500, body: 12_000 },
  { ...FULL, headings: 12, rare: 500, body: 8000 },
  { ...FULL, headings: 12, rare: 500, body: 6000 },
  { ...FULL, headings: 12, rare: 500, body: 5000 },
  { ...FULL, headings: 12, rare: 1, body: 5000 },
  { ...FULL, headings: 12, rare: 1, body: 4000 },
  { ...FULL, headings: 8, rare: 0, body: 3000 },
  { ...FULL, headings: 8, rare: 0, body: 2000 },
];
const HEAD_DEPTHS: readonly Depth[] = [
  HEAD,
  { ...HEAD, rare: 0 },
  { ...HEAD, rare: 0, lead: 160, headings: 10 },
  { ...HEAD, rare: 0, lead: 120, headings: 8 },
  { ...HEAD, rare: 0, lead: 80, headings: 6 },
  { ...HEAD, rare: 0, lead: 60, headings: 4 },
  { ...HEAD, rare: 0, lead: 40, headings: 3 },
  { ...HEAD, rare: 0, lead: 40, headings: 2 },
  { ...HEAD, rare: 0, lead: 40, headings: 1 },
  { ...HEAD, rare: 0, lead: 0, headings: 1 },
  { ...HEAD, rare: 0, lead: 0, headings: 0 },
];

/**
 * Builds the index file of one locale. `glossary` is groups of words that mean the same. The richest depth is taken
 * that keeps the file within its budget (`budgetOf`); the file does not compress further.
 */
export async function buildIndex(
  documents: readonly SearchDocument[],
  glossary: readonly (readonly string[])[],
  locale: string,
): Promise<Uint8Array> {
  const { stem, stop } = await toolsFor(locale);
  const rules = languageOf(locale, stem);
  const language = rules.stop === '' ? { ...rules, stop } : rules;
  const depths = documents.length <= FULL_TEXT_LIMIT ? FULL_DEPTHS : HEAD_DEPTHS;
  const ordered = inFileOrder(documents);
  const budget = budgetOf(documents.length, locale);
  const build = indexBuilder(ordered, glossary, language);
  const files = depths.map((depth) => () => pack(build(depth)));
  return richestWithin(budget, files);
}

/** The first file within the budget, or the last of all: searched by halves, for each is smaller than the one before. */
function richestWithin(budget: number, files: readonly (() => Uint8Array)[]): Uint8Array {
  const richest = files[0]?.();
  if (richest !== undefined && richest.length <= budget) return richest;
  let best: Uint8Array | undefined;
  let low = 1;
  let high = files.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const file = files[middle]?.() ?? new Uint8Array();
    if (file.length <= budget || low === files.length - 1) best = file;
    if (file.length <= budget) high = middle - 1;
    else low = middle + 1;
  }
  return best ?? new Uint8Array();
}

/** The order of documents in a file: neighbours on the site are neighbours here, which makes the file smaller. */
export function inFileOrder(documents: readonly SearchDocument[]): SearchDocument[] {
  return documents.toSorted((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
}

/** What may be loaded before the first result, gzip, up to 400 documents and from 1,000: 120 and 260 KB of a thousand bytes. */
const LOADED = { few: 120_000, many: 260_000 };
/**
 * What comes before the first result beside the index, gzip, measured in a build with a little to spare: the worker (16 KB),
 * the palette's scripts (16 KB), styles and messages (2 KB each), and the stemmer (English 1 KB, Russian 5).
 */
const SCRIPTS = { en: 36_800, other: 41_000 };

/** In bytes: what may be loaded before the first result, and what of it is kept for all but the index. */
export interface SearchBudget {
  readonly loaded: number;
  readonly scripts: number;
}

export function searchBudget(documents: number, locale: string): SearchBudget {
  const share = Math.min(1, Math.max(0, (documents - 400) / 600));
  return {
    loaded: Math.round(LOADED.few + (LOADED.many - LOADED.few) * share),
    scripts: locale.startsWith('en') ? SCRIPTS.en : SCRIPTS.other,
  };
}

/** The most bytes an index may have, so that with the scripts it stays within what may be loaded. */
export function budgetOf(documents: number, locale: string): number {
  const { loaded, scripts } = searchBudget(documents, locale);
  return loaded - scripts;
}
