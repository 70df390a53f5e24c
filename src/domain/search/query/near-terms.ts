import { EDIT } from './edit-costs.ts';
import { editRows, type EditRows } from './edit-rows.ts';

/** A term like the typed word; `cost` in tenths of an edit. */
export interface Near {
  readonly term: number;
  readonly cost: number;
}

export interface Slip {
  /** The most that may be wrong, in tenths of an edit. */
  readonly limit: number;
  /** Endings that may follow the stem for nothing. */
  readonly endings: ReadonlySet<string>;
  /** The word is not finished: a term may go on where the typed letters end. */
  readonly open: boolean;
}

const FAR = 10_000;
const SHORTEST_STEM = 3;
const SHORTEST_START = 4;

/**
 * Terms within a weighted Damerau–Levenshtein distance of a word, where the word may go on after the term's stem with
 * a known ending. Walks the sorted stems as a trie: rows are shared with the stem before, and where a row is beyond
 * the limit everything that starts the same way is passed over.
 */
export function nearTerms(word: string, stems: readonly string[], slip: Slip): Near[] {
  const rows = editRows(word);
  const tails = tailCosts(word, slip.endings);
  const starts: number[] = [FAR];
  const found: Near[] = [];
  let before = '';
  let dead = FAR;
  for (let term = 0; term < stems.length; term += 1) {
    const stem = stems[term] ?? '';
    const shared = sharedStart(before, stem, dead);
    before = stem;
    if (shared < dead) dead = fillRows(rows, starts, stem, shared, slip.limit);
    const whole = dead > stem.length ? endCost(rows, stem.length, tails) : FAR;
    const open = slip.open ? (starts[Math.min(stem.length, dead)] ?? FAR) : FAR;
    const cost = Math.min(whole, open);
    if (cost <= slip.limit) found.push({ term, cost });
  }
  return found;
}

/** By position: 0 where the rest of the word is a known ending, otherwise what is left counts as typed too much. */
function tailCosts(word: string, endings: ReadonlySet<string>): number[] {
  return Array.from({ length: word.length + 1 }, (_, at) =>
    at >= SHORTEST_STEM && endings.has(word.slice(at)) ? 0 : (word.length - at) * EDIT,
  );
}

function sharedStart(a: string, b: string, limit: number): number {
  const most = Math.min(a.length, b.length, limit);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}

/** Fills what the stem before did not; gives the depth from which nothing can come within the limit. */
function fillRows(
  rows: EditRows,
  starts: number[],
  stem: string,
  shared: number,
  limit: number,
): number {
  for (let depth = shared + 1; depth <= stem.length; depth += 1) {
    const least = rows.fill(stem, depth);
    const reached = depth >= SHORTEST_START ? rows.at(depth, rows.width - 1) : FAR;
    starts[depth] = Math.min(starts[depth - 1] ?? FAR, reached);
    if (least > limit) return depth;
  }
  return FAR;
}

function endCost(rows: EditRows, depth: number, tails: readonly number[]): number {
  let best = FAR;
  for (let at = 0; at < tails.length; at += 1) {
    best = Math.min(best, rows.at(depth, at) + (tails[at] ?? FAR));
  }
  return best;
}
