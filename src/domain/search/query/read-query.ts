import type { SearchIndex } from '../open/open-index.ts';
import type { Reading } from './reading.ts';
import { readSpelt } from './read-spelt.ts';
import { readTyped } from './read-typed.ts';
import { readWord } from './read-word.ts';
import { unitsOf, type TypedMeaning } from './units.ts';

const LONGEST_QUERY = 300;
const MOST_WORDS = 24;

/** Reads what somebody typed. Total: any text gives a reading; beyond 300 characters or 24 words the rest is not read. */
export function readQuery(index: SearchIndex, query: string): Reading {
  const chunks = query.slice(0, LONGEST_QUERY).split(/\s+/).filter(Boolean);
  const finished = /\s$/.test(query);
  const typed = readTyped(index, chunks, finished);
  const meant = readSpelt(index, chunks, finished, typed) ?? typed;
  const words = meant.flatMap((each) => apart(index, each));
  return unitsOf(index, words.slice(0, MOST_WORDS));
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
