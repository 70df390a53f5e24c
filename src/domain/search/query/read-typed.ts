import type { SearchIndex } from '../open/open-index.ts';
import { wordsOf } from '../text/words.ts';
import { otherLayout } from './layout.ts';
import { readWord, type WordMeaning } from './read-word.ts';
import type { TypedMeaning } from './units.ts';

const LAYOUT_DOUBT = 0.95;
const LAYOUT_HABIT = 0.1;
/** Letters from which a word may be on the wrong layout and misspelt as well. */
const LONG_ENOUGH = 6;
const SHORTEST_CRUMB = 3;
const UNKNOWN = { how: 'unknown', trust: 0, doubt: 0, alternatives: [], pieces: [] } as const;

/** Reads the words of a query as they were typed, each on the layout that knows it. */
export function readTyped(
  index: SearchIndex,
  chunks: readonly string[],
  finished: boolean,
): readonly TypedMeaning[] {
  const meanings: TypedMeaning[] = [];
  let habit = 0;
  for (const [at, chunk] of chunks.entries()) {
    const unfinished = at === chunks.length - 1 && !finished;
    const read = readChunk(index, chunk, unfinished, habit);
    if (read.some((each) => each.as === 'layout')) habit = LAYOUT_HABIT;
    meanings.push(...read);
  }
  return meanings;
}

/** Decides the layout by which reading is in the vocabulary. */
function readChunk(
  index: SearchIndex,
  chunk: string,
  unfinished: boolean,
  habit: number,
): TypedMeaning[] {
  const asTyped = readWords(index, chunk, chunk, unfinished, 'not');
  const plain = trustIn(asTyped);
  if (plain === 1 && habit === 0) return asTyped;
  const other = otherLayout(chunk);
  if (other === undefined) return asTyped;
  const switched = readWords(index, other, chunk, unfinished, habit > 0 ? 'surely' : 'perhaps');
  if (isShattered(switched, asTyped)) return asTyped;
  return trustIn(switched) * LAYOUT_DOUBT + habit > plain ? switched : asTyped;
}

/** One typed word that becomes crumbs on the other layout, because a key there is a dot or a comma, is no such word. */
function isShattered(switched: readonly TypedMeaning[], asTyped: readonly TypedMeaning[]): boolean {
  if (switched.length <= asTyped.length) return false;
  return switched.some(({ meaning }) => meaning.word.length < SHORTEST_CRUMB);
}

function readWords(
  index: SearchIndex,
  text: string,
  chunk: string,
  unfinished: boolean,
  switched: 'not' | 'perhaps' | 'surely',
): TypedMeaning[] {
  const words = wordsOf(text);
  const isTyped = switched === 'not';
  return words.map((word, at) => {
    const read = readWord(index, word.text, unfinished && at === words.length - 1);
    const short = read.how === 'typo' && word.text.length < LONG_ENOUGH;
    const doubtful = switched === 'perhaps' && (short || isBySound(read));
    const meaning = doubtful ? { ...read, ...UNKNOWN } : read;
    return { meaning, typed: isTyped ? word.text : chunk, as: isTyped ? 'typed' : 'layout' };
  });
}

/** Read as a name of the other script: that and the other layout at once would be one guess too many. */
function isBySound({ how, alternatives }: WordMeaning): boolean {
  return how === 'synonym' && alternatives.length > 0;
}

function trustIn(meanings: readonly TypedMeaning[]): number {
  if (meanings.length === 0) return 0;
  return Math.min(...meanings.map((each) => each.meaning.trust));
}
