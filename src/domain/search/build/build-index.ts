import type { Language } from '../languages/language.ts';
import type { IndexData, Line, Place, Posting, SearchDocument } from '../model.ts';
import { rememberStems, wordSet } from '../text/stemmed.ts';
import { collect, type Collected, type Extent } from './collect.ts';
import { gather, type GatheredDocument } from './gather.ts';
import { levelOfCount } from './levels.ts';
import { rulesOf } from './rules-of.ts';

/** A word is common when so many texts have it: this share, and this many. */
const COMMON = 0.1;
const FEWEST = 20;

/** How much of the texts goes in. */
export interface Depth extends Extent {
  /** Words that stand in one text and in no line stay where they are among its first so many characters, or are codes. */
  readonly rare: number;
}

/** Everything: for up to about 1,000 articles. */
export const FULL: Depth = { body: 200_000, lead: 400, headings: 40, rare: 200_000 };

/** Titles, asks, headings and the start of each text: for more articles than that. */
export const HEAD: Depth = { body: 0, lead: 240, headings: 12, rare: 200_000 };

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
  const firstAt = firstPlaces(gathered.documents);
  return (depth) => {
    const collected = gathered.documents.map((document) => collect(document, depth));
    const stems = stemsKept(collected, (each) => mayStandAlone(each, firstAt, depth.rare));
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

function stemsKept(
  collected: readonly Collected[],
  staysAlone: (stem: string) => boolean,
): string[] {
  const bodies = new Map<string, number>();
  const kept = new Set<string>();
  for (const { title, asks, headings, counts } of collected) {
    for (const line of [title, ...asks, ...headings]) for (const stem of line) kept.add(stem);
    for (const stem of counts.keys()) bodies.set(stem, (bodies.get(stem) ?? 0) + 1);
  }
  for (const [stem, documents] of bodies) if (documents > 1 || staysAlone(stem)) kept.add(stem);
  return [...kept].toSorted((a, b) => (a < b ? -1 : 1));
}

/** Where each stem stands first in any text, in characters from its start. */
function firstPlaces(documents: readonly GatheredDocument[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const { body, lead } of documents) {
    for (const { stems, starts } of [body, lead]) {
      for (const [at, stem] of stems.entries()) {
        const start = starts[at] ?? 0;
        if (start < (first.get(stem) ?? Infinity)) first.set(stem, start);
      }
    }
  }
  return first;
}

/** A code, as of an error, is asked for as it stands, wherever that is; only where no rare word stays does it go too. */
function mayStandAlone(stem: string, firstAt: ReadonlyMap<string, number>, rare: number): boolean {
  return rare > 0 && ((firstAt.get(stem) ?? 0) < rare || /\p{N}/u.test(stem));
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
    passing: 0,
  }));
  const isPassing = passingIn(collected);
  for (const [doc, each] of collected.entries()) {
    const lines = new Set([each.title, ...each.asks, ...each.headings].flat());
    for (const [stem, count] of each.counts) {
      const posting = postings[numbers.get(stem) ?? -1];
      if (posting === undefined) continue;
      if (isPassing(stem, count) && !lines.has(stem)) posting.passing += 1;
      else {
        posting.docs.push(doc);
        posting.levels.push(levelOfCount(count));
      }
    }
  }
  return postings;
}

/**
 * Where many texts have a word, one that has it once, and in no line, mentions it in passing. Such mentions are counted and left out: they are
 * noise, and a seventh to a quarter of all postings (docs/decisions/0010).
 */
function passingIn(collected: readonly Collected[]): (stem: string, count: number) => boolean {
  const many = Math.max(FEWEST, COMMON * collected.length);
  const texts = new Map<string, number>();
  for (const { counts } of collected) {
    for (const stem of counts.keys()) texts.set(stem, (texts.get(stem) ?? 0) + 1);
  }
  return (stem, count) => count === 1 && (texts.get(stem) ?? 0) > many;
}

function placeOf(document: SearchDocument): Place {
  const { id, url, kind, title, section, products, lines } = document;
  return { id, url, kind, title, section: section ?? '', products, lines };
}
