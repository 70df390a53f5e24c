import type { SearchIndex } from '../open/open-index.ts';
import type { Unit } from '../query/reading.ts';
import { WEIGHTS } from '../weights.ts';
import { compareLine, type Likeness, type Wanted } from './compare-line.ts';

/** What speaks for a document, each part about 0 to 1. */
export interface Features {
  readonly text: number;
  readonly coverage: number;
  /** Likeness of the title or of an ask, whichever is greater. */
  readonly title: number;
  /** Likeness of the best heading together with the title. */
  readonly heading: number;
  /** Number of the best heading within the document, when it has any of the words. */
  readonly section: number | undefined;
}

/** A query made ready to be compared with lines. */
export interface Asked {
  readonly units: readonly Unit[];
  readonly wanted: Wanted;
  /** Sum of the units' weights. */
  readonly total: number;
  /** By unit, how much it counts for coverage, and the sum of that. */
  readonly covering: readonly number[];
  readonly coverable: number;
}

/** What the postings said of one document. */
export interface Sums {
  readonly text: number;
  readonly covered: number;
}

/** Looks at the lines of one document. */
export function featuresOf(index: SearchIndex, doc: number, asked: Asked, sums: Sums): Features {
  const size = asked.units.length;
  const title = compareLine(index, index.titles[doc] ?? [], asked.wanted, size);
  const titleWorth = title?.worth ?? [];
  let best = lineScore(title, asked);
  let heading = 0;
  let section: number | undefined;
  let ordinal = -1;
  for (const line of index.linesOf[doc] ?? []) {
    if (line.field === 'heading') ordinal += 1;
    const likeness = compareLine(index, line.terms, asked.wanted, size);
    if (line.field === 'ask')
      best = Math.max(best, WEIGHTS.askAsTitle * lineScore(likeness, asked));
    else {
      const score = headingScore(likeness, titleWorth, asked);
      if (score > heading) [heading, section] = [score, ordinal];
    }
  }
  return {
    text: sums.text / asked.total,
    coverage: sums.covered / asked.coverable,
    title: best,
    heading,
    section,
  };
}

function lineScore(likeness: Likeness | undefined, asked: Asked): number {
  if (likeness === undefined) return 0;
  const start = likeness.starts ? WEIGHTS.start : 0;
  return share(likeness.worth, asked) * (fitOf(likeness) + start);
}

function headingScore(
  likeness: Likeness | undefined,
  titleWorth: readonly number[],
  asked: Asked,
): number {
  if (likeness === undefined) return 0;
  const together = likeness.worth.map((worth, unit) => Math.max(worth, titleWorth[unit] ?? 0));
  return ((share(together, asked) + share(likeness.worth, asked)) / 2) * fitOf(likeness);
}

function fitOf(likeness: Likeness): number {
  const fit = 1 - WEIGHTS.precision + WEIGHTS.precision * likeness.precision;
  return fit + WEIGHTS.phrase * likeness.phrase;
}

function share(worth: readonly number[], { units, total }: Asked): number {
  return units.reduce((sum, unit, at) => sum + unit.weight * (worth[at] ?? 0), 0) / total;
}
