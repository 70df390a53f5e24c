import type { SearchIndex } from '../open/open-index.ts';
import type { Unit } from '../query/reading.ts';

/** The documents that have any of the words, with what the postings say of each. */
export interface Retrieved {
  readonly docs: readonly number[];
  /** Sum over the query's words of weight × impact, by document. */
  readonly text: Float32Array;
  /** Sum over the query's words that stand in the document of `covering` × worth of the reading. */
  readonly covered: Float32Array;
  /** Sum over the words that stand in the title or an ask of weight × worth of the reading. */
  readonly titled: Float32Array;
}

/**
 * How much each word counts for coverage: the root of its weight, so that one rare word does not stand for the whole query;
 * nothing for chat and stop words, unless there is nothing else.
 */
export function coveringOf(units: readonly Unit[]): number[] {
  const all = !units.some((unit) => unit.matters);
  return units.map((unit) => (all || unit.matters ? Math.sqrt(unit.weight) : 0));
}

/** Adds up the postings of every alternative; of one word's alternatives the best counts. */
export function retrieve(
  index: SearchIndex,
  units: readonly Unit[],
  covering: readonly number[],
): Retrieved {
  const size = index.data.places.length;
  const sums = {
    text: new Float32Array(size),
    covered: new Float32Array(size),
    titled: new Float32Array(size),
  };
  const best = {
    text: new Float32Array(size),
    covered: new Float32Array(size),
    titled: new Float32Array(size),
  };
  const docs = new Set<number>();
  for (const [at, unit] of units.entries()) {
    const factors = { text: unit.weight, covered: covering[at] ?? 0, titled: unit.weight };
    for (const doc of bestOf(index, unit, best)) {
      docs.add(doc);
      for (const part of ['text', 'covered', 'titled'] as const) {
        sums[part][doc] = (sums[part][doc] ?? 0) + factors[part] * (best[part][doc] ?? 0);
        best[part][doc] = 0;
      }
    }
  }
  return { docs: [...docs], ...sums };
}

type Parts = Readonly<Record<'text' | 'covered' | 'titled', Float32Array>>;

/** For one word of the query the best of its alternatives in each document; gives the documents it is in. */
function bestOf(index: SearchIndex, unit: Unit, { text, covered, titled }: Parts): number[] {
  const touched: number[] = [];
  for (const { term, weight } of unit.alternatives) {
    const end = index.starts[term + 1] ?? 0;
    for (let at = index.starts[term] ?? 0; at < end; at += 1) {
      const doc = index.docs[at] ?? 0;
      if (covered[doc] === 0) touched.push(doc);
      text[doc] = Math.max(text[doc] ?? 0, weight * (index.impacts[at] ?? 0));
      covered[doc] = Math.max(covered[doc] ?? 0, weight);
      if (index.titled[at] === 1) titled[doc] = Math.max(titled[doc] ?? 0, weight);
    }
  }
  return touched;
}
