import type { Language } from '../languages/language.ts';
import type { IndexData, Line, Place, Posting, SearchDocument } from '../model.ts';
import { rememberStems, wordSet } from '../text/stemmed.ts';
import { collect, type Collected, type Extent } from './collect.ts';
import { gather } from './gather.ts';
import { levelOfCount } from './levels.ts';
import { rulesOf } from './rules-of.ts';

/** How much of the texts goes in. */
export interface Depth extends Extent {
  /** Words that stand in fewer bodies than this, and in no line, are left out. */
  readonly rarest: number;
}

/** Everything: for up to about 1,000 articles. */
export const FULL: Depth = { body: 200_000, lead: 400, headings: 40, rarest: 1 };

/** Titles, asks, headings and the start of each text: for more articles than that. */
export const HEAD: Depth = { body: 0, lead: 240, headings: 12, rarest: 1 };

/**
 * Makes indexes of one locale, in the order given: the texts are read once, each depth is cut from them. Pure: the same
 * documents give the same index.
 */
export function indexBuilder(
  documents: readonly SearchDocument[],
  glossary: readonly (readonly string[])[],
  language: Language,
): (depth: Depth) => IndexData {
  const stem = rememberStems(language.stem);
  const gathered = gather(documents, stem, wordSet(language.stop));
  const rules = rulesOf(language, glossary, stem);
  const places = documents.map(placeOf);
  return (depth) => {
    const collected = gathered.documents.map((document) => collect(document, depth));
    const stems = stemsKept(collected, depth.rarest);
    const numbers = new Map(stems.map((each, index) => [each, index]));
    return {
      locale: language.locale,
      places,
      surfaces: stems.map(gathered.formOf),
      lines: collected.flatMap((each, doc) => linesOf(each, doc, numbers)),
      bodies: postingsOf(collected, numbers, stems.length),
      lengths: collected.map((each) => each.length),
      rules: rules(numbers),
    };
  };
}

function stemsKept(collected: readonly Collected[], rarest: number): string[] {
  const bodies = new Map<string, number>();
  const kept = new Set<string>();
  for (const { title, asks, headings, counts } of collected) {
    for (const line of [title, ...asks, ...headings]) for (const stem of line) kept.add(stem);
    for (const stem of counts.keys()) bodies.set(stem, (bodies.get(stem) ?? 0) + 1);
  }
  for (const [stem, documents] of bodies) if (documents >= rarest) kept.add(stem);
  return [...kept].toSorted((a, b) => (a < b ? -1 : 1));
}

function linesOf(each: Collected, doc: number, numbers: ReadonlyMap<string, number>): Line[] {
  const line = (field: 'ask' | 'heading') => (stems: readonly string[]) => ({
    field,
    doc,
    terms: stems.flatMap((stem) => numbers.get(stem) ?? []),
  });
  return [...each.asks.map(line('ask')), ...each.headings.map(line('heading'))];
}

function postingsOf(
  collected: readonly Collected[],
  numbers: ReadonlyMap<string, number>,
  size: number,
): Posting[] {
  const postings = Array.from({ length: size }, () => ({
    docs: [] as number[],
    levels: [] as number[],
  }));
  for (const [doc, { counts }] of collected.entries()) {
    for (const [stem, count] of counts) {
      const posting = postings[numbers.get(stem) ?? -1];
      posting?.docs.push(doc);
      posting?.levels.push(levelOfCount(count));
    }
  }
  return postings;
}

function placeOf(document: SearchDocument): Place {
  const { id, url, kind, title, section, products, lines } = document;
  return { id, url, kind, title, section: section ?? '', products, lines };
}
