import { documentsWith, isSolid } from '../open/invert.ts';
import type { SearchIndex } from '../open/open-index.ts';
import { WEIGHTS } from '../weights.ts';
import { EDIT } from './edit-costs.ts';
import { piecesOf } from './pieces.ts';
import { nearestSpoken, repairsOf, type Repair } from './repair.ts';
import { startingWith, stemsInside } from './prefix-terms.ts';
import type { Alternative, How } from './reading.ts';
import { hasSynonyms } from './related.ts';

/** What one word, as typed or on the other layout, may mean; `trust` from 0 (nothing known) to 1 (the word itself). */
export interface WordMeaning {
  readonly word: string;
  readonly how: How;
  readonly trust: number;
  /** How little a repair is to be believed, from 0 to 1: a slip in a long word leaves less doubt than one in a short word. */
  readonly doubt: number;
  readonly alternatives: readonly Alternative[];
  /** With `split`: the words that were written as one, each to be read by itself. */
  readonly pieces: readonly string[];
}

const TRUST = {
  known: 1,
  start: 0.96,
  synonym: 0.8,
  split: 0.7,
  typo: 0.6,
  sound: 0.55,
  family: 0.5,
};
const MOST_STARTS = 40;
const SHORTEST_START = 2;
/** Letters and documents from which a word that stands once may be a slip for one that stands in many. */
const SHORTEST_TWICE = 5;
const COMMON = 4;

const REMEMBERED = 500;
const memories = new WeakMap<SearchIndex, Map<string, WordMeaning>>();

/** The terms a word stands for: itself, its start when it is the last one typed, what was probably meant. */
export function readWord(index: SearchIndex, word: string, unfinished: boolean): WordMeaning {
  const memory = memoryOf(index);
  const key = unfinished ? `${word}…` : word;
  const known = memory.get(key);
  if (known !== undefined) return known;
  const read = interpret(index, word, unfinished);
  if (memory.size >= REMEMBERED) memory.clear();
  memory.set(key, read);
  return read;
}

/** What was read before: every keystroke asks for the words before it again. */
function memoryOf(index: SearchIndex): Map<string, WordMeaning> {
  const known = memories.get(index);
  if (known !== undefined) return known;
  const memory = new Map<string, WordMeaning>();
  memories.set(index, memory);
  return memory;
}

function interpret(index: SearchIndex, word: string, unfinished: boolean): WordMeaning {
  const stem = index.stem(word);
  const known = index.numbers.get(stem);
  const starts = unfinished ? startedBy(index, word, known) : [];
  if (known !== undefined) {
    const how = index.data.surfaces[known] === word ? 'exact' : 'stem';
    const rest = weigh(starts, WEIGHTS.reading.prefixBesideExact);
    return meaning(word, how, TRUST.known, [
      { term: known, weight: WEIGHTS.reading.exact },
      ...formsIn(index, stem),
      ...oftenMeant(index, word, [known]),
      ...rest,
    ]);
  }
  if (index.stop.has(word)) return meaning(word, 'ignored', TRUST.known, []);
  if (starts.length > 0) {
    return meaning(word, 'prefix', TRUST.start, [
      ...weigh(starts, WEIGHTS.reading.prefix),
      ...oftenMeant(index, word, starts),
    ]);
  }
  const forms = formsIn(index, stem);
  if (forms.length > 0) return meaning(word, 'stem', TRUST.known, forms);
  if (hasSynonyms(index, stem) || index.filler.has(word))
    return meaning(word, 'synonym', TRUST.synonym, []);
  return guess(index, word, unfinished);
}

/** The terms that are other forms of the same word. */
function formsIn(index: SearchIndex, stem: string): Alternative[] {
  const terms = (index.forms.get(stem) ?? []).flatMap((each) => index.numbers.get(each) ?? []);
  return weigh(terms, WEIGHTS.reading.form);
}

function guess(index: SearchIndex, word: string, unfinished: boolean): WordMeaning {
  const names = weigh(namesLike(index, word), WEIGHTS.reading.sound);
  const repairs = repairsOf(index, word, unfinished);
  const [best] = repairs;
  const spoken = nearestSpoken(index, word);
  if (spoken !== undefined && spoken.worth < (best?.worth ?? Infinity)) {
    const { alternatives } = interpret(index, spoken.word, false);
    return { ...meaning(spoken.word, 'typo', TRUST.typo, alternatives), doubt: spoken.doubt };
  }
  const pieces = piecesOf(index, word);
  if (best !== undefined && (pieces.length === 0 || best.cost <= EDIT)) {
    const all = [...weighRepairs(repairs), ...names];
    return { ...meaning(word, 'typo', TRUST.typo, all), doubt: best.doubt };
  }
  if (names.length > 0) return meaning(word, 'synonym', TRUST.sound, names);
  if (pieces.length > 0) return { ...meaning(word, 'split', TRUST.split, []), doubt: 1, pieces };
  if (index.families(index.stem(word)).length > 0)
    return meaning(word, 'synonym', TRUST.family, []);
  return meaning(word, 'unknown', 0, []);
}

function meaning(
  word: string,
  how: How,
  trust: number,
  alternatives: readonly Alternative[],
): WordMeaning {
  return { word, how, trust, doubt: 0, alternatives, pieces: [] };
}

function weigh(terms: readonly number[], weight: number): Alternative[] {
  return terms.map((term) => ({ term, weight }));
}

function startedBy(index: SearchIndex, word: string, known: number | undefined): number[] {
  if (word.length < SHORTEST_START) return [];
  const [from, to] = startingWith(word, index.stems);
  const range = Array.from({ length: to - from }, (_, at) => from + at);
  const inside = stemsInside(word, index.numbers, index.endings);
  const all = [...new Set([...range, ...inside])].filter((term) => term !== known);
  return all
    .toSorted((a, b) => documentsWith(index, b) - documentsWith(index, a))
    .slice(0, MOST_STARTS);
}

/** A name of the other script written as it is said, with its ending: "дропбокса" for Dropbox. */
function namesLike(index: SearchIndex, word: string): readonly number[] {
  const named = index.sounds(word);
  const found = named.length > 0 ? named : index.sounds(index.stem(word));
  const solid = found.filter((term) => isSolid(index, term));
  return solid.toSorted((a, b) => documentsWith(index, b) - documentsWith(index, a)).slice(0, 1);
}

function weighRepairs(repairs: readonly Repair[]): Alternative[] {
  const best = repairs[0]?.worth ?? 0;
  const slip = repairs[0]?.cost ?? 0;
  return repairs.map(({ term, worth }) => ({
    term,
    weight: WEIGHTS.reading.typo * (1 - (worth - best) / (2 * EDIT)) * (1 - slip / (4 * EDIT)),
  }));
}

/** Texts have slips too: beside words that stand once, in no title, goes the common word that it is near. */
function oftenMeant(index: SearchIndex, word: string, known: readonly number[]): Alternative[] {
  if (word.length < SHORTEST_TWICE || known.some((term) => isSolid(index, term))) return [];
  const common = weighRepairs(repairsOf(index, word, false)).filter(
    ({ term }) => !known.includes(term) && documentsWith(index, term) >= COMMON,
  );
  return common.map(({ term, weight }) => ({ term, weight: weight * WEIGHTS.reading.slipInText }));
}
