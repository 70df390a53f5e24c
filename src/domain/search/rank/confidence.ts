import type { Unit } from '../query/reading.ts';
import { CONFIDENCE } from '../weights.ts';
import type { Features } from './features.ts';

const LOOKED_AT = 5;
const LONG = 4;

/** What the floor is laid on: how the best documents answer, and how surely the query was read. */
export interface Evidence {
  readonly text: number;
  readonly title: number;
  readonly heading: number;
  readonly coverage: number;
  readonly length: number;
  readonly typo: number;
  readonly unknown: number;
  readonly synonym: number;
}

/** Gathers the evidence from the ranked documents, best first. */
export function evidenceOf(units: readonly Unit[], ranked: readonly Features[]): Evidence {
  const matter = units.filter((unit) => unit.matters);
  const counted = matter.length === 0 ? units : matter;
  const total = counted.reduce((sum, unit) => sum + unit.weight, 0);
  const share = (...hows: readonly string[]): number => {
    const such = counted.filter((unit) => hows.includes(unit.reading.how));
    return total === 0 ? 0 : such.reduce((sum, unit) => sum + unit.weight, 0) / total;
  };
  const first = ranked[0];
  return {
    text: first?.text ?? 0,
    title: first?.title ?? 0,
    heading: first?.heading ?? 0,
    coverage: Math.max(0, ...ranked.slice(0, LOOKED_AT).map((each) => each.coverage)),
    length: Math.min(LONG, counted.length) / LONG,
    typo: share('typo', 'split'),
    unknown: share('unknown'),
    synonym: share('synonym'),
  };
}

const PARTS = [
  'text',
  'title',
  'heading',
  'coverage',
  'length',
  'typo',
  'unknown',
  'synonym',
] as const satisfies readonly (keyof Evidence)[];

/** One word that is known as it was typed, or as the start of one, is always worth showing. */
function isOneKnownWord(evidence: Evidence): boolean {
  const doubt = evidence.typo + evidence.unknown + evidence.synonym;
  return evidence.length <= 1 / LONG && doubt === 0 && evidence.coverage > 0;
}

/** Log-odds that the best document answers the query; the floor is at 0. */
export function confidenceOf(evidence: Evidence): number {
  const odds = PARTS.reduce(
    (sum, part) => sum + CONFIDENCE[part] * evidence[part],
    -CONFIDENCE.floor,
  );
  return isOneKnownWord(evidence) ? Math.max(0, odds) : odds;
}
