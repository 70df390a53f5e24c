import type { SearchIndex } from '../open/open-index.ts';
import { wordsOf } from '../text/words.ts';
import { otherLayout } from './layout.ts';
import type { Reading } from './reading.ts';
import { readWord, type WordMeaning } from './read-word.ts';
import { unitsOf, type TypedMeaning } from './units.ts';

const LONGEST_QUERY = 300;
const MOST_WORDS = 24;
const LAYOUT_DOUBT = 0.95;
const LAYOUT_HABIT = 0.1;
/** Letters from which a word may be on the wrong layout and misspelt as well. */
const LONG_ENOUGH = 6;
const SHORTEST_CRUMB = 3;
const UNKNOWN = { how: 'unknown', trust: 0, doubt: 0, alternatives: [], pieces: [] } as const;

/** Reads what somebody typed. Total: any text gives a reading; beyond 300 characters or 24 words the rest is not read. */
export function readQuery(index: SearchIndex, query: string): Reading {
  const chunks = query.slice(0, LONGEST_QUERY).split(/\s+/).filter(Boolean);
  const finished = /\s$/.test(query);
  const meanings: TypedMeaning[] = [];
  let habit = 0;
  for (const [at, chunk] of chunks.entries()) {
    const unfinished = at === chunks.length - 1 && !finished;
    const read = readChunk(index, chunk, unfinished, habit);
    if (read.some((each) => each.otherLayout)) habit = LAYOUT_HABIT;
    meanings.push(...read);
  }
  return unitsOf(index, meanings.slice(0, MOST_WORDS));
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
  const meant = words.map((word, at) => {
    const read = readWord(index, word.text, unfinished && at === words.length - 1);
    const short = read.how === 'typo' && word.text.length < LONG_ENOUGH;
    const doubtful = switched === 'perhaps' && (short || isBySound(read));
    const meaning = doubtful ? { ...read, ...UNKNOWN } : read;
    return { meaning, typed: isTyped ? word.text : chunk, otherLayout: !isTyped };
  });
  return meant.flatMap((each) => apart(index, each));
}

/** Two words that were written as one stand for themselves, with the doubt of the guess. */
function apart(index: SearchIndex, whole: TypedMeaning): TypedMeaning[] {
  const { pieces, trust, doubt } = whole.meaning;
  if (pieces.length === 0) return [whole];
  return pieces.map((piece) => {
    const meaning = { ...readWord(index, piece, false), pieces, trust, doubt };
    return { ...whole, meaning };
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
