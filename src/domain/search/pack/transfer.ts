import { KINDS, type IndexData, type Place, type SynonymGroup } from '../model.ts';
import type { BitCoder } from './bit-coder.ts';
import { transferLines } from './lines.ts';
import { numberCoder, type NumberCoder } from './numbers.ts';
import { transferBodies } from './postings.ts';
import { textCoder, type TextCoder } from './text.ts';

/** An index without anything in it: what a reader passes where a writer passes the index. */
export const EMPTY: IndexData = {
  locale: '',
  places: [],
  surfaces: [],
  lines: [],
  bodies: [],
  lengths: [],
  rules: { stop: '', filler: '', courtesy: '', failing: '', doing: '', synonyms: [] },
};

/** The coders that a part of the file may use. */
export interface Coders {
  readonly coder: BitCoder;
  readonly plain: NumberCoder;
  readonly text: TextCoder;
}

/**
 * The format, described once for both ways: with a writer it writes `data`, with a reader `data` is empty and what it
 * gives back was read. Every part must therefore ask for things in one order that depends only on what came before.
 */
export function transfer(coder: BitCoder, data: IndexData): IndexData {
  const plain = numberCoder(coder, 8);
  const alphabet = transferAlphabet(plain, data);
  const coders = { coder, plain, text: textCoder(coder, alphabet, transferScale(plain, data)) };
  const { text } = coders;
  const locale = text(data.locale, 0);
  const places = transferPlaces(coders, data.places);
  const lengths = places.map((_, doc) => plain(data.lengths[doc] ?? 0, 1));
  const surfaces = transferSurfaces(coders, data);
  const shape = { documents: places.length, terms: surfaces.length, lengths };
  const bodies = transferBodies(coders, data.bodies, shape);
  const lines = transferLines(coders, data.lines, places.length, surfaces.length);
  return { locale, places, surfaces, lines, bodies, lengths, rules: transferRules(coders, data) };
}

/** A list of any length, one item after the other. */
export function list<T>(
  { plain }: Coders,
  items: readonly T[],
  item: (value: T | undefined, at: number) => T,
): T[] {
  const length = plain(items.length, 2);
  return Array.from({ length }, (_, at) => item(items[at], at));
}

/** Texts that are much like the one before: how many letters are the same, then the rest. */
function frontCoder({ coder, text }: Coders, kind: number): (value: string) => string {
  const shares = numberCoder(coder, 16);
  let before = '';
  let shared = 0;
  return (value) => {
    shared = shares(sharedLength(before, value), Math.min(15, shared));
    const start = before.slice(0, shared);
    before = start + text(value.slice(shared), kind, start);
    return before;
  };
}

function transferSurfaces(coders: Coders, { surfaces }: IndexData): string[] {
  const front = frontCoder(coders, 1);
  return list(coders, surfaces, (surface = '') => front(surface));
}

function sharedLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  // never between the halves of a character
  return at > 0 && /[\uD800-\uDBFF]/.test(a[at - 1] ?? '') ? at - 1 : at;
}

const SCALES = { least: 8, most: 16 };

/** How large the text model is to be, as a power of two: about as many contexts as there are characters. */
function transferScale(plain: NumberCoder, data: IndexData): number {
  let characters = 1;
  for (const _ of textsOf(data)) characters += 1;
  const scale = Math.ceil(Math.log2(characters));
  return plain(Math.min(SCALES.most, Math.max(SCALES.least, scale)), 7);
}

function transferAlphabet(plain: NumberCoder, data: IndexData): string {
  const letters = [...new Set(textsOf(data))].toSorted(
    (a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0),
  );
  const length = plain(letters.length, 2);
  let last = 0;
  let alphabet = '';
  for (let at = 0; at < length; at += 1) {
    last += plain((letters[at]?.codePointAt(0) ?? last) - last, 3);
    alphabet += String.fromCodePoint(last);
  }
  return alphabet;
}

function* textsOf(data: IndexData): Generator<string> {
  yield* data.locale;
  for (const surface of data.surfaces) yield* surface;
  for (const { id, url, title, section, products, lines } of data.places) {
    for (const text of [id, url, title, section, ...products, ...lines]) yield* text;
  }
  const { synonyms, ...lists } = data.rules;
  for (const text of Object.values(lists)) yield* text;
  for (const { words } of synonyms) for (const word of words) yield* word;
  yield SAME;
}

/** Stands in an address for the document's id. */
const SAME = '\u0001';

function transferPlaces(coders: Coders, places: readonly Place[]): Place[] {
  const { plain, text } = coders;
  const sections = names(
    coders,
    places.map((place) => place.section),
  );
  const products = names(
    coders,
    places.flatMap((place) => place.products),
  );
  const lines = names(
    coders,
    places.flatMap((place) => place.lines),
  );
  const ids = frontCoder(coders, 3);
  return list(coders, places, (place) => {
    const title = text(place?.title ?? '', 2);
    const id = ids(place?.id ?? '');
    const url = text(shortened(place), 4);
    return {
      id,
      url: id === '' ? url : url.replaceAll(SAME, id),
      title,
      kind: KINDS[plain(KINDS.indexOf(place?.kind ?? 'theory'), 4)] ?? 'theory',
      section: sections.of(place?.section ?? ''),
      products: list(coders, place?.products ?? [], (name) => products.of(name ?? '')),
      lines: list(coders, place?.lines ?? [], (name) => lines.of(name ?? '')),
    };
  });
}

function shortened(place: Place | undefined): string {
  if (place === undefined) return '';
  return place.id === '' ? place.url : place.url.replaceAll(place.id, SAME);
}

/** Names that repeat: listed once, then a number each. */
function names(coders: Coders, all: readonly string[]) {
  const known = list(coders, [...new Set(all)], (name) => coders.text(name ?? '', 5));
  return { of: (name: string) => known[coders.plain(Math.max(0, known.indexOf(name)), 5)] ?? '' };
}

const SOURCES = ['language', 'glossary', 'chat', 'form'] as const;

function transferRules(coders: Coders, { rules }: IndexData): IndexData['rules'] {
  const { plain, text } = coders;
  const group = (value: SynonymGroup | undefined): SynonymGroup => ({
    source: SOURCES[plain(SOURCES.indexOf(value?.source ?? 'language'), 6)] ?? 'language',
    words: list(coders, value?.words ?? [], (word) => text(word ?? '', 7)),
  });
  return {
    stop: text(rules.stop, 6),
    filler: text(rules.filler, 6),
    courtesy: text(rules.courtesy, 6),
    failing: text(rules.failing, 6),
    doing: text(rules.doing, 6),
    synonyms: list(coders, rules.synonyms, group),
  };
}
