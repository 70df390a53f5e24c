import { EDIT, SWAP } from './edit-costs.ts';
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
const SHORTEST_TAIL = 2;
const LONGEST_TAIL = 5;

/**
 * Terms within a weighted Damerau–Levenshtein distance of a word, where the word may go on after the term's stem with
 * a known ending. Walks the sorted stems as a trie: rows are shared with the stem before, and where a row is beyond
 * the limit everything that starts the same way is passed over.
 */
export function nearTerms(word: string, stems: readonly string[], slip: Slip): Near[] {
  const rows = editRows(word);
  const tails = tailCosts(word, slip);
  const swaps = swappedEnds(word, slip.endings);
  const starts: number[] = [FAR];
  const found: Near[] = [];
  let before = '';
  let dead = FAR;
  for (let term = 0; term < stems.length; term += 1) {
    const stem = stems[term] ?? '';
    const shared = sharedStart(before, stem, dead);
    before = stem;
    if (shared < dead) dead = fillRows(rows, starts, stem, shared, slip.limit);
    const whole = dead > stem.length ? endCost(rows, stem, tails, swaps) : FAR;
    const open = slip.open ? (starts[Math.min(stem.length, dead)] ?? FAR) : FAR;
    const cost = Math.min(whole, open);
    if (cost <= slip.limit) found.push({ term, cost });
  }
  return found;
}

/**
 * By position: 0 where the rest of the word is a known ending, what a slip in it costs where it is like one, otherwise
 * what is left counts as typed too much.
 */
function tailCosts(word: string, { endings, limit }: Slip): number[] {
  return Array.from({ length: word.length + 1 }, (_, at) => {
    const rest = word.slice(at);
    const extra = rest.length * EDIT;
    if (at < SHORTEST_STEM) return extra;
    if (endings.has(rest)) return 0;
    if (rest.length < SHORTEST_TAIL || rest.length > LONGEST_TAIL) return extra;
    const { distance } = editRows(rest);
    let best = extra;
    for (const ending of endings) {
      if (ending.length < SHORTEST_TAIL || Math.abs(ending.length - rest.length) > 1) continue;
      best = Math.min(best, distance(ending));
    }
    return best <= limit ? best : extra;
  });
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

/** A place in the word where the last letter of a stem and the first of its ending may have changed places. */
interface SwappedEnd {
  /** The letter that the stem then ends with. */
  readonly last: string;
  /** How many letters of the word stand before the two. */
  readonly before: number;
}

function swappedEnds(word: string, endings: ReadonlySet<string>): SwappedEnd[] {
  const found: SwappedEnd[] = [];
  for (let before = SHORTEST_STEM - 1; before < word.length - 1; before += 1) {
    const [first = '', last = ''] = word.slice(before, before + 2);
    const ending = first + word.slice(before + 2);
    if (first !== last && endings.has(ending)) found.push({ last, before });
  }
  return found;
}

function endCost(
  rows: EditRows,
  stem: string,
  tails: readonly number[],
  swaps: readonly SwappedEnd[],
): number {
  let best = FAR;
  for (let at = 0; at < tails.length; at += 1) {
    best = Math.min(best, rows.at(stem.length, at) + (tails[at] ?? FAR));
  }
  for (const { last, before } of swaps) {
    if (stem.endsWith(last)) best = Math.min(best, rows.at(stem.length - 1, before) + SWAP);
  }
  return best;
}
