import type { Place } from './model.ts';
import type { SearchIndex } from './open/open-index.ts';
import { readQuery } from './query/read-query.ts';
import type { WordReading } from './query/reading.ts';
import { wantedOf } from './rank/compare-line.ts';
import { marksIn, type Span } from './rank/mark.ts';
import type { Filters } from './rank/rank.ts';
import { inTurn, readingsOf, triesOf, type Drawn } from './rank/tries.ts';

/** One line of the list. */
export interface Hit {
  readonly place: Place;
  readonly score: number;
  /** Which words of `place.title` to mark. */
  readonly marks: readonly Span[];
  /** Number (from 0) of the heading that fits the query better than the title does; its anchor is in the previews. */
  readonly heading: number | undefined;
}

/** What the list says. `nothing`: something was typed and no document is near enough to be shown as an answer. */
export type Verdict = 'empty' | 'found' | 'nothing';

export interface SearchAnswer {
  readonly query: string;
  readonly verdict: Verdict;
  /** Best first; none when the verdict is `nothing`. */
  readonly hits: readonly Hit[];
  /** How many documents have any of the words and pass the filters. */
  readonly total: number;
  /** With `nothing`: what came closest, to name a section and its owner; never to be shown as results. */
  readonly closest: readonly Hit[];
  /** What was done with every typed word, in order. */
  readonly words: readonly WordReading[];
  /** Typed words that no shown document has in any reading: "nothing has wrong". */
  readonly missing: readonly string[];
  /** Log-odds that the first hit answers; 0 is the floor. */
  readonly confidence: number;
}

const CLOSEST = 3;
const SHOWN = 20;

/** Searches. Total: any text gives an answer; nothing throws. `limit` is how many hits are wanted. */
export function search(
  index: SearchIndex,
  query: string,
  filters: Filters = {},
  limit: number = SHOWN,
): SearchAnswer {
  const tries = triesOf(index, query, filters);
  const best = tries.reduce((a, b) => (b.confidence > a.confidence ? b : a));
  const { confidence } = best;
  const isFound = confidence >= 0 && best.ranking.ranked.length > 0;
  const verdict = query.trim() === '' ? 'empty' : isFound ? 'found' : 'nothing';
  const shown = isFound ? tries.filter((each) => each.confidence >= 0) : [best];
  const hits = inTurn(shown, isFound ? limit : CLOSEST).map((each) => hitOf(index, each));
  const words = readingsOf(tries[0], shown);
  return {
    query,
    verdict,
    hits: verdict === 'found' ? hits : [],
    total: Math.max(...shown.map((each) => each.ranking.total)),
    closest: verdict === 'nothing' ? hits : [],
    words,
    missing: words.filter((word) => word.how === 'unknown').map((word) => word.typed),
    confidence,
  };
}

function hitOf(index: SearchIndex, { ranked: { place, score, features }, asked }: Drawn): Hit {
  const heading = features.heading > features.title ? features.section : undefined;
  return { place, score, heading, marks: marksIn(index, place.title, asked.wanted) };
}

/** Which words of other texts (a summary, a preview) to mark for a query. */
export function markTexts(index: SearchIndex, query: string, texts: readonly string[]): Span[][] {
  const wanted = wantedOf(readQuery(index, query).units);
  return texts.map((text) => marksIn(index, text, wanted));
}
