import { isTitled } from '../open/invert.ts';
import type { SearchIndex } from '../open/open-index.ts';
import type { Unit } from '../query/reading.ts';
import { CONFIDENCE } from '../weights.ts';
import type { Features } from './features.ts';

const SHORT = 2;
const LONG = 4;
const SURE_TITLE = 0.8;
const PLAIN_LINE = 0.4;

/** What the floor is laid on: how the best documents answer, and how surely the query was read. */
export interface Evidence {
  readonly text: number;
  /** Likeness of the title, an ask or a heading, whichever is greatest. */
  readonly line: number;
  /** Coverage by the first document. */
  readonly coverage: number;
  readonly length: number;
  readonly typo: number;
  readonly unknown: number;
  /** Words that stand in some title, by what their reading is worth: what the texts are about, not what they mention. */
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
  const shareOf = (worth: (unit: Unit) => number): number =>
    total === 0 ? 0 : counted.reduce((sum, unit) => sum + unit.weight * worth(unit), 0) / total;
  const share = (...hows: readonly string[]): number =>
    shareOf((unit) => (hows.includes(unit.reading.how) ? 1 : 0));
  const first = ranked[0];
  const title = first?.title ?? 0;
  return {
    text: first?.text ?? 0,
    line: Math.max(title, first?.heading ?? 0),
    coverage: first?.coverage ?? 0,
    length: Math.min(LONG, Math.max(SHORT, counted.length)) / LONG,
    // A title that has the repaired words, and little besides, is what was meant.
    typo: shareOf((unit) => unit.doubt) * Math.max(0, 1 - title / SURE_TITLE),
    unknown: share('unknown') * Math.max(0, 1 - title),
    titled: shareOf((unit) => titledWorth(index, unit)),
    oneKnownWord:
      counted.length === 1 &&
      first !== undefined &&
      (share('exact', 'stem', 'prefix', 'layout', 'translit') > 0 ||
        Math.max(title, first.heading) > PLAIN_LINE),
  };
}

/** What the best reading of a word that stands in some title is worth. */
function titledWorth(index: SearchIndex, { alternatives }: Unit): number {
  const titled = alternatives.filter(({ term }) => isTitled(index, term));
  return Math.min(1, Math.max(0, ...titled.map(({ weight }) => weight)));
}

const PARTS = [
  'text',
  'line',
  'coverage',
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
