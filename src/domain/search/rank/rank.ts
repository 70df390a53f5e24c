import type { Kind, Place } from '../model.ts';
import type { SearchIndex } from '../open/open-index.ts';
import { readQuery } from '../query/read-query.ts';
import type { Reading, Unit } from '../query/reading.ts';
import { WEIGHTS } from '../weights.ts';
import { wantedOf } from './compare-line.ts';
import { featuresOf, type Asked, type Features } from './features.ts';
import { priorOf, type Prior } from './intent.ts';
import { coveringOf, retrieve, type Retrieved } from './retrieve.ts';

/** Which places may be shown; an absent or empty part lets everything through. */
export interface Filters {
  readonly kinds?: readonly Kind[];
  readonly section?: string;
  readonly product?: string;
  readonly line?: string;
}

export interface Ranked {
  readonly doc: number;
  readonly place: Place;
  readonly score: number;
  readonly features: Features;
}

export interface Ranking {
  readonly reading: Reading;
  readonly asked: Asked;
  readonly ranked: readonly Ranked[];
  /** Documents with any of the words that pass the filters. */
  readonly total: number;
}

/** Orders documents for a query: postings choose the candidates, their titles, asks and headings decide. */
export function rank(index: SearchIndex, query: string, filters: Filters = {}): Ranking {
  const reading = readQuery(index, query);
  const asked = askedOf(reading.units);
  if (asked.total === 0) return { reading, asked, ranked: [], total: 0 };
  const retrieved = retrieve(index, asked.units, asked.covering);
  const prior = priorOf(index, query);
  const candidates = bestFirst(index, retrieved, filters);
  const ranked = candidates
    .slice(0, WEIGHTS.reranked)
    .flatMap((doc) => rankedOf(index, doc, asked, retrieved, prior));
  ranked.sort((a, b) => b.score - a.score || a.doc - b.doc);
  return { reading, asked, ranked, total: candidates.length };
}

function askedOf(units: readonly Unit[]): Asked {
  const total = units.reduce((sum, unit) => sum + unit.weight, 0);
  const covering = coveringOf(units);
  const coverable = covering.reduce((sum, each) => sum + each, 0);
  return { units, wanted: wantedOf(units), total, covering, coverable };
}

function bestFirst(index: SearchIndex, retrieved: Retrieved, filters: Filters): number[] {
  const { docs, text, titled } = retrieved;
  const first = (doc: number): number => (text[doc] ?? 0) + WEIGHTS.title * (titled[doc] ?? 0);
  const allowed = docs.filter((doc) => isAllowed(index.data.places[doc], filters));
  return allowed.toSorted((a, b) => first(b) - first(a) || a - b);
}

function isAllowed(place: Place | undefined, filters: Filters): boolean {
  const { kinds = [], section = '', product = '', line = '' } = filters;
  if (place === undefined) return false;
  if (kinds.length > 0 && !kinds.includes(place.kind)) return false;
  if (section !== '' && place.section !== section) return false;
  if (product !== '' && !place.products.includes(product)) return false;
  return line === '' || place.lines.includes(line);
}

function rankedOf(
  index: SearchIndex,
  doc: number,
  asked: Asked,
  { text, covered }: Retrieved,
  prior: Prior,
): Ranked[] {
  const place = index.data.places[doc];
  if (place === undefined) return [];
  const sums = { text: text[doc] ?? 0, covered: covered[doc] ?? 0 };
  const features = featuresOf(index, doc, asked, sums);
  return [{ doc, place, features, score: scoreOf(features) + prior(doc) }];
}

function scoreOf({ text, title, heading }: Features): number {
  const beyond = Math.max(0, heading - title);
  return WEIGHTS.text * text + WEIGHTS.title * title + WEIGHTS.headingBeyond * beyond;
}
