import type { Place } from './model.ts';
import type { SearchIndex } from './open/open-index.ts';
import { readQuery } from './query/read-query.ts';
import type { WordReading } from './query/reading.ts';
import { wantedOf } from './rank/compare-line.ts';
import { confidenceOf, evidenceOf } from './rank/confidence.ts';
import { marksIn, type Span } from './rank/mark.ts';
import { rank, type Filters, type Ranked, type Ranking } from './rank/rank.ts';

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
  const ranking = rank(index, query, filters);
  const { reading, asked, ranked, total } = ranking;
  const confidence = confidenceOf(
    evidenceOf(
      index,
      asked.units,
      ranked.map((each) => each.features),
    ),
    index.data.locale,
  );
  const verdict =
    query.trim() === '' ? 'empty' : ranked.length > 0 && confidence >= 0 ? 'found' : 'nothing';
  const hits = ranked
    .slice(0, verdict === 'found' ? limit : CLOSEST)
    .map((each) => hitOf(index, each, ranking));
  return {
    query,
    verdict,
    hits: verdict === 'found' ? hits : [],
    total,
    closest: verdict === 'nothing' ? hits : [],
    words: reading.words,
    missing: reading.words.filter((word) => word.how === 'unknown').map((word) => word.typed),
    confidence,
  };
}

function hitOf(index: SearchIndex, { place, score, features }: Ranked, { asked }: Ranking): Hit {
  const heading = features.heading > features.title ? features.section : undefined;
  return { place, score, heading, marks: marksIn(index, place.title, asked.wanted) };
}

/** Which words of other texts (a summary, a preview) to mark for a query. */
export function markTexts(index: SearchIndex, query: string, texts: readonly string[]): Span[][] {
  const wanted = wantedOf(readQuery(index, query).units);
  return texts.map((text) => marksIn(index, text, wanted));
}
