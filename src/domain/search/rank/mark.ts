import type { SearchIndex } from '../open/open-index.ts';
import { wordsOf } from '../text/words.ts';
import type { Wanted } from './compare-line.ts';

/** A stretch of a text to be shown as found, in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text that answer the query; a word that only began to be typed is marked as a whole, one without a topic
 * only where nothing else is wanted. In order, without overlaps.
 */
export function marksIn(index: SearchIndex, text: string, wanted: Wanted): Span[] {
  const isOnlyStop = [...wanted.keys()].every((term) => index.stopTerms.has(term));
  const found = wordsOf(text).filter((word) => {
    const term = index.numbers.get(index.stem(word.text));
    if (term === undefined || !wanted.has(term)) return false;
    return isOnlyStop || !index.stop.has(word.text);
  });
  const spans: Span[] = [];
  for (const { start, end } of found) {
    const last = spans.at(-1);
    if (last !== undefined && start < last.end)
      spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start, end });
  }
  return spans;
}
