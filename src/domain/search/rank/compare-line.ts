import type { SearchIndex } from '../open/open-index.ts';
import type { Unit } from '../query/reading.ts';

/** Which of the query's words a term satisfies, and how well. */
export type Wanted = ReadonlyMap<
  number,
  readonly { readonly unit: number; readonly weight: number }[]
>;

/** A title, ask or heading beside the query. */
export interface Likeness {
  /** By word of the query: the best weight with which the line has it, 0 when it has not. */
  readonly worth: readonly number[];
  /** Share of the line, by rarity, that the query names. */
  readonly precision: number;
  /** Share of neighbouring pairs of the query that are neighbours in the line, in order. */
  readonly phrase: number;
  /** Whether the first word that matters of the line is one of the query's. */
  readonly starts: boolean;
}

export function wantedOf(units: readonly Unit[]): Wanted {
  const wanted = new Map<number, { unit: number; weight: number }[]>();
  for (const [unit, { alternatives }] of units.entries()) {
    for (const { term, weight } of alternatives) {
      const known = wanted.get(term);
      if (known === undefined) wanted.set(term, [{ unit, weight }]);
      else known.push({ unit, weight });
    }
  }
  return wanted;
}

/** Compares a line with the query; `undefined` when they have nothing in common. */
export function compareLine(
  index: SearchIndex,
  terms: readonly number[],
  wanted: Wanted,
  size: number,
): Likeness | undefined {
  if (!terms.some((term) => wanted.has(term))) return undefined;
  const content = terms.filter((term) => wanted.has(term) || !index.stopTerms.has(term));
  const worth: number[] = Array.from({ length: size }, () => 0);
  let named = 0;
  let all = 0;
  let pairs = 0;
  for (const [at, term] of content.entries()) {
    const rarity = index.rarity[term] ?? 0;
    const hits = wanted.get(term) ?? [];
    const top = Math.max(0, ...hits.map((hit) => hit.weight));
    all += rarity;
    named += rarity * top;
    for (const hit of hits) worth[hit.unit] = Math.max(worth[hit.unit] ?? 0, hit.weight);
    const next = wanted.get(content[at + 1] ?? -1) ?? [];
    if (hits.some((hit) => next.some((other) => other.unit === hit.unit + 1))) pairs += 1;
  }
  return {
    worth,
    precision: all === 0 ? 0 : named / all,
    phrase: size < 2 ? 0 : Math.min(1, pairs / (size - 1)),
    starts: wanted.has(content[0] ?? -1),
  };
}
