import type { SearchIndex } from '../open/open-index.ts';
import { wordsOf } from '../text/words.ts';
import { readWord } from './read-word.ts';
import type { TypedMeaning } from './units.ts';

/** How much of a word more has to be known in this reading, and what it is worth against the words as typed. */
const MARGIN = 0.3;
const WORTH = 0.95;
const SHORTEST = 3;

/**
 * Reads a query as Russian in Latin letters ("vernut dengi"), as people write from abroad; undefined where the words as
 * typed are known as well. A whole query is written so, or nothing of it: one word alone may be any name.
 */
export function readSpelt(
  index: SearchIndex,
  chunks: readonly string[],
  finished: boolean,
  typed: readonly TypedMeaning[],
): readonly TypedMeaning[] | undefined {
  if (!chunks.some((chunk) => /[a-z]/i.test(chunk))) return undefined;
  const words = chunks.flatMap((chunk) => wordsOf(chunk));
  const spelt = words.map(({ text }, at) =>
    readOne(index, text, at === words.length - 1 && !finished),
  );
  const isBetter = WORTH * allTrustIn(spelt) > allTrustIn(typed) + MARGIN;
  return isBetter && spelt.some(isTopic) ? spelt : undefined;
}

/** Names and words that are in the texts stay as they are. */
function readOne(index: SearchIndex, typed: string, unfinished: boolean): TypedMeaning {
  const meaning = readWord(index, typed, unfinished);
  const spelt = meaning.how === 'exact' ? undefined : index.spelt(typed);
  if (spelt === undefined) return { meaning, typed, as: 'typed' };
  return { meaning: readWord(index, spelt, unfinished), typed, as: 'translit' };
}

/** Short words spell too many others to tell how a query is written, and slips are one guess more. */
function isTopic({ meaning: { how }, typed, as }: TypedMeaning): boolean {
  const isKnown = how === 'exact' || how === 'stem' || how === 'prefix' || how === 'synonym';
  return isKnown && as === 'translit' && typed.length >= SHORTEST;
}

function allTrustIn(meanings: readonly TypedMeaning[]): number {
  return meanings.reduce((sum, { meaning }) => sum + meaning.trust, 0);
}
