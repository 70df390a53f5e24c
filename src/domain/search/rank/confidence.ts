import type { SearchIndex } from '../open/open-index.ts';
import type { Unit } from '../query/reading.ts';
import { CONFIDENCE, WEIGHTS } from '../weights.ts';
import type { Features } from './features.ts';

const LOOKED_AT = 5;
const SHORT = 2;
const LONG = 4;
const SURE_TITLE = 0.8;
const PLAIN_LINE = 0.4;

/** What the floor is laid on: how the best documents answer, and how surely the query was read. */
export interface Evidence {
  readonly text: number;
  /** Likeness of the title, an ask or a heading, whichever is greatest. */
  readonly line: number;
  /** Coverage by the first document, and the best among the first five. */
  readonly coverage: number;
  readonly coverageNear: number;
  readonly length: number;
  readonly typo: number;
  readonly unknown: number;
  /** Words that stand, as themselves, in some title: what the texts are about, not what they mention. */
  readonly titled: number;
  /** One word, known as it was typed or as the start of one, or found in a line: that is always worth showing. */
  readonly oneKnownWord: boolean;
}

/** Gathers the evidence from the ranked documents, best first. */
export function evidenceOf(
  index: SearchIndex,
  units: readonly Unit[],
  ranked: readonly Features[],
): Evidence {
  const matter = units.filter((unit) => unit.matters);
  const counted = matter.length === 0 ? units : matter;
  const total = counted.reduce((sum, unit) => sum + unit.weight, 0);
  const shareOf = (test: (unit: Unit) => boolean): number =>
    total === 0 ? 0 : counted.filter(test).reduce((sum, unit) => sum + unit.weight, 0) / total;
  const share = (...hows: readonly string[]): number =>
    shareOf((unit) => hows.includes(unit.reading.how));
  const first = ranked[0];
  const title = first?.title ?? 0;
  return {
    text: first?.text ?? 0,
    line: Math.max(title, first?.heading ?? 0),
    coverage: first?.coverage ?? 0,
    coverageNear: Math.max(0, ...ranked.slice(0, LOOKED_AT).map((each) => each.coverage)),
    length: Math.min(LONG, Math.max(SHORT, counted.length)) / LONG,
    // A title that has the repaired words, and little besides, is what was meant.
    typo: share('typo', 'split') * Math.max(0, 1 - title / SURE_TITLE),
    unknown: share('unknown') * Math.max(0, 1 - title),
    titled: shareOf((unit) => isTitled(index, unit)),
    oneKnownWord:
      counted.length === 1 &&
      first !== undefined &&
      (share('exact', 'stem', 'prefix', 'layout') > 0 ||
        Math.max(title, first.heading) > PLAIN_LINE),
  };
}

function isTitled(index: SearchIndex, unit: Unit): boolean {
  const own = unit.alternatives.filter(({ weight }) => weight >= WEIGHTS.reading.prefix);
  return own.some(({ term }) => {
    const from = index.starts[term] ?? 0;
    return index.titled.subarray(from, index.starts[term + 1]).includes(1);
  });
}

const PARTS = [
  'text',
  'line',
  'coverage',
  'coverageNear',
  'length',
  'typo',
  'unknown',
  'titled',
] as const satisfies readonly (keyof Evidence)[];

/** Log-odds that the best document answers the query; the floor is at 0. */
export function confidenceOf(evidence: Evidence, locale: string): number {
  const floor = locale.startsWith('ru') ? CONFIDENCE.floor.ru : CONFIDENCE.floor.other;
  const odds = PARTS.reduce((sum, part) => sum + CONFIDENCE[part] * evidence[part], -floor);
  return evidence.oneKnownWord ? Math.max(0, odds) : odds;
}
