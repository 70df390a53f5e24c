import { isSolid, isTitled } from '../open/invert.ts';
import type { SearchIndex } from '../open/open-index.ts';
import { hasSynonyms } from './related.ts';

const SHORTEST = 4;
const SHORTEST_SMALL = 3;
/** Letters from which words that nobody wrote beside each other may be two: shorter ones are often names (facebook). */
const LONG = 9;
const LATIN = /[a-z]/;

/**
 * The two words that were written as one; none where there are no such two. Words that stand beside each other in a line go
 * first, then words that both stand in titles, then a word of a title and one without a topic ("cantexport"). Two words
 * that merely occur are enough outside the Latin script: there such a word is more often a name ("photoshop").
 */
export function piecesOf(index: SearchIndex, word: string): readonly string[] {
  const pairs = Array.from(
    { length: Math.max(0, word.length - SHORTEST_SMALL * 2 + 1) },
    (_, at) => [word.slice(0, at + SHORTEST_SMALL), word.slice(at + SHORTEST_SMALL)] as const,
  );
  const rules = LATIN.test(word) ? APART : [...APART, areKnown];
  for (const fits of word.length < LONG ? [areNeighbours] : [areNeighbours, ...rules]) {
    const found = pairs.find((pair) => fits(index, ...pair));
    if (found !== undefined) return found;
  }
  return [];
}

type Rule = (index: SearchIndex, first: string, second: string) => boolean;

/** Whether a title or another line has both beside each other: then people may write them as one. */
const areNeighbours: Rule = (index, ...words) => {
  const [first, second] = words.map((word) => termOf(index, word));
  if (first === undefined || second === undefined) return false;
  const inLine = (terms: readonly number[]): boolean =>
    terms.some((term, at) => term === first && terms[at + 1] === second);
  return index.titles.some(inLine) || index.data.lines.some((line) => inLine(line.terms));
};

const areTitled: Rule = (index, ...words) => words.every((word) => isInTitle(index, word));

const isOneSmall: Rule = (index, first, second) =>
  (isSmall(index, first) && isInTitle(index, second)) ||
  (isInTitle(index, first) && isSmall(index, second));

const areKnown: Rule = (index, ...words) => words.every((word) => isKnown(index, word));

const APART: readonly Rule[] = [areTitled, isOneSmall];

function termOf(index: SearchIndex, word: string): number | undefined {
  return word.length < SHORTEST ? undefined : index.numbers.get(index.stem(word));
}

function isInTitle(index: SearchIndex, word: string): boolean {
  const term = termOf(index, word);
  return term !== undefined && isTitled(index, term);
}

function isSmall(index: SearchIndex, word: string): boolean {
  return index.stop.has(word) || index.filler.has(word);
}

/** Known by itself or by what it means; a short stem says nothing unless it is a word, as many endings are short stems. */
function isKnown(index: SearchIndex, word: string): boolean {
  const stem = index.stem(word);
  const term = termOf(index, word);
  const isWord = term !== undefined && index.data.surfaces[term] === word;
  if (word.length < SHORTEST || (stem.length < SHORTEST && !isWord)) return false;
  return (term !== undefined && isSolid(index, term)) || hasSynonyms(index, stem);
}
