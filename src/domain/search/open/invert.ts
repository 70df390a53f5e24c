import { countOfLevel, lengthOfLevel } from '../build/levels.ts';
import type { IndexData } from '../model.ts';
import { WEIGHTS } from '../weights.ts';

/** Postings of all fields together: for term t the slice `starts[t]` to `starts[t + 1]` of the other arrays. */
export interface Inverted {
  readonly starts: Uint32Array;
  readonly docs: Uint32Array;
  /** BM25F over headings and body without the rarity: 0 to 1, how much the document is about the term. */
  readonly impacts: Float32Array;
  /** 1 where the title or an ask has the term. */
  readonly titled: Uint8Array;
  /** In how many documents each term stands. */
  readonly found: Uint32Array;
  /** Rarity of each term: ln(1 + (N − n + ½) / (n + ½)). */
  readonly rarity: Float32Array;
}

/** One term in one document. */
interface Entry {
  count: number;
  headings: number;
  titled: number;
}

type Entries = Map<number, Entry>;

/** Turns lines and bodies into one list of postings, scored once so that a query only adds. */
export function invert(data: IndexData, titles: readonly (readonly number[])[]): Inverted {
  const fields: Entries[] = data.surfaces.map(() => new Map<number, Entry>());
  for (const [doc, terms] of titles.entries()) {
    for (const term of terms) entryOf(fields[term], doc).titled = 1;
  }
  for (const { field, doc, terms } of data.lines) {
    for (const term of new Set(terms)) {
      const entry = entryOf(fields[term], doc);
      if (field === 'ask') entry.titled = 1;
      else entry.headings = Math.min(WEIGHTS.headingsCounted, entry.headings + 1);
    }
  }
  const norms = lengthNorms(data.lengths);
  for (const [term, posting] of data.bodies.entries()) {
    for (const [at, doc] of posting.docs.entries()) {
      entryOf(fields[term], doc).count = countOfLevel(posting.levels[at] ?? 0) / (norms[doc] ?? 1);
    }
  }
  return flatten(fields, data);
}

function entryOf(entries: Entries | undefined, doc: number): Entry {
  const known = entries?.get(doc);
  if (known !== undefined) return known;
  const entry = { count: 0, headings: 0, titled: 0 };
  entries?.set(doc, entry);
  return entry;
}

function lengthNorms(levels: readonly number[]): Float32Array {
  const lengths = levels.map(lengthOfLevel);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const b = WEIGHTS.lengthNorm;
  return Float32Array.from(lengths, (length) => 1 - b + (b * length) / Math.max(1, average));
}

function flatten(fields: readonly Entries[], { places, bodies }: IndexData): Inverted {
  const total = fields.reduce((sum, field) => sum + field.size, 0);
  const starts = new Uint32Array(fields.length + 1);
  const docs = new Uint32Array(total);
  const impacts = new Float32Array(total);
  const titled = new Uint8Array(total);
  let at = 0;
  for (const [term, entries] of fields.entries()) {
    starts[term] = at;
    for (const [doc, entry] of entries) {
      const count = entry.count + WEIGHTS.headingCount * entry.headings;
      docs[at] = doc;
      impacts[at] = count / (WEIGHTS.saturation + count);
      titled[at] = entry.titled;
      at += 1;
    }
  }
  starts[fields.length] = at;
  const found = Uint32Array.from(fields, ({ size }, term) => size + (bodies[term]?.passing ?? 0));
  const rarity = Float32Array.from(found, (documents) => rarityOf(documents, places.length));
  return { starts, docs, impacts, titled, found, rarity };
}

/** BM25's inverse document frequency for a word in `found` of `documents`. */
export function rarityOf(found: number, documents: number): number {
  return Math.log(1 + (documents - found + 0.5) / (found + 0.5));
}

/** In how many documents a term stands. */
export function documentsWith(index: Inverted, term: number): number {
  return index.found[term] ?? 0;
}

/** Whether a term stands more than once, or in a title. */
export function isSolid(index: Inverted, term: number): boolean {
  return documentsWith(index, term) > 1 || isTitled(index, term);
}

/** Whether a term stands in some title or ask. */
export function isTitled(index: Inverted, term: number): boolean {
  const from = index.starts[term] ?? 0;
  return index.titled.subarray(from, index.starts[term + 1]).includes(1);
}
