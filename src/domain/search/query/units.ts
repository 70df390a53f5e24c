import { documentsWith, isTitled, rarityOf } from '../open/invert.ts';
import type { SearchIndex } from '../open/open-index.ts';
import { WEIGHTS } from '../weights.ts';
import type { WordMeaning } from './read-word.ts';
import type { Alternative, Reading, Unit, WordReading } from './reading.ts';
import { phrasesIn, relatedTo } from './related.ts';

const SHOWN = 3;
const NONE: ReadonlySet<number> = new Set();

/** A meaning, and what was on the keys: the word itself, it on the other layout, or it in Latin letters. */
export interface TypedMeaning {
  readonly meaning: WordMeaning;
  readonly typed: string;
  readonly as: 'typed' | 'layout' | 'translit';
}

/** Turns the meanings of the typed words into what is searched: synonyms and word families added, weights set. */
export function unitsOf(index: SearchIndex, typed: readonly TypedMeaning[]): Reading {
  const words = typed.map((each) => each.meaning.word);
  const onlyStop = words.every((word) => index.stop.has(word));
  const polite = isOnlyCourtesy(index, words) ? NONE : index.courtesy(words);
  const phrases = phrasesIn(index, words);
  const units = typed.map((each, at) =>
    isIgnored(index, each.meaning, onlyStop) || (polite.has(at) && !isInTitles(index, each.meaning))
      ? ignored(each.typed)
      : unitOf(index, each, phrases.get(at) ?? [], polite.has(at)),
  );
  return {
    units: units.filter((unit) => unit.weight > 0),
    words: readingsOf(typed, units),
  };
}

/** What was done with every typed word: one entry where two units stand for what was written as one. */
function readingsOf(typed: readonly TypedMeaning[], units: readonly Unit[]): WordReading[] {
  return units.flatMap(({ reading }, at) => {
    const pieces = typed[at]?.meaning.pieces ?? [];
    if (pieces.length === 0) return [reading];
    if (typed[at - 1]?.meaning.pieces === pieces) return [];
    return [{ typed: reading.typed, how: 'split', searched: pieces, alsoSearched: [] }];
  });
}

/** A stop word that is still being typed may become another word ("no" → "notes"): it is kept as a start. */
function isIgnored(index: SearchIndex, meaning: WordMeaning, onlyStop: boolean): boolean {
  if (!index.stop.has(meaning.word) || onlyStop) return false;
  return meaning.alternatives.length <= 1 || meaning.word.length <= 1;
}

/** Whether words only greet, thank and ask: then they are what is searched. */
export function isOnlyCourtesy(index: SearchIndex, words: readonly string[]): boolean {
  const polite = index.courtesy(words);
  return words.every((word, at) => polite.has(at) || index.stop.has(word));
}

/** Courtesy that a title has ("Say hello") stays as a hint. */
function isInTitles(index: SearchIndex, { alternatives }: WordMeaning): boolean {
  return alternatives.some(({ term }) => isTitled(index, term));
}

function ignored(typed: string): Unit {
  const reading: WordReading = { typed, how: 'ignored', searched: [], alsoSearched: [] };
  return { reading, alternatives: [], weight: 0, doubt: 0, matters: false };
}

function unitOf(
  index: SearchIndex,
  typed: TypedMeaning,
  phrases: readonly Alternative[],
  isPolite: boolean,
): Unit {
  const { meaning } = typed;
  const direct = meaning.alternatives;
  const near = [...relatedTo(index, meaning), ...phrases];
  const rarity = rarityOfMeaning(index, direct, near);
  const related = near.map(({ term, weight }) => ({
    term,
    weight: weight * Math.min(1, (index.rarity[term] ?? 0) / rarity),
  }));
  const chat = isPolite || index.filler.has(meaning.word);
  if (chat && direct.length + related.length === 0) return ignored(typed.typed);
  const stop = isPolite || index.stop.has(meaning.word);
  const factor = stop ? WEIGHTS.stop : chat ? WEIGHTS.filler : 1;
  return {
    reading: isPolite ? ignored(typed.typed).reading : readingOf(index, typed, direct, related),
    alternatives: bestOfEach([...direct, ...related]),
    weight: rarity * factor,
    doubt: meaning.doubt,
    matters: !chat && !stop && !isOwnNumber(meaning, direct, related),
  };
}

/** A number or code that no text has is the customer's own: their invoice, their amount, their order. */
function isOwnNumber(
  { word }: WordMeaning,
  direct: readonly Alternative[],
  related: readonly Alternative[],
): boolean {
  return direct.length + related.length === 0 && /\p{N}/u.test(word);
}

/**
 * A rare word for a common thing is not worth all of its rarity: else the one text that has "erase" by chance would stand
 * before all about deleting. A word that only its synonyms stand for is as rare as they are together.
 */
function rarityOfMeaning(
  index: SearchIndex,
  direct: readonly Alternative[],
  near: readonly Alternative[],
): number {
  const own = rarityOfUnit(index, direct);
  if (near.length === 0) return own;
  const together = rarityOfUnit(index, near);
  if (direct.length === 0) return together;
  return own - WEIGHTS.conceptShare * Math.max(0, own - together);
}

/** The rarity of the likeliest readings taken together, so that a half-typed word is not rarer than it will be. */
function rarityOfUnit(index: SearchIndex, direct: readonly Alternative[]): number {
  const documents = index.data.places.length;
  const top = direct.filter((each) => each.weight === direct[0]?.weight);
  const together = top.reduce((sum, each) => sum + documentsWith(index, each.term), 0);
  return rarityOf(Math.min(together, documents), documents);
}

function bestOfEach(alternatives: readonly Alternative[]): Alternative[] {
  const weights = new Map<number, number>();
  for (const { term, weight } of alternatives) {
    weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  }
  return [...weights].map(([term, weight]) => ({ term, weight }));
}

function readingOf(
  index: SearchIndex,
  { meaning, typed, as }: TypedMeaning,
  direct: readonly Alternative[],
  related: readonly Alternative[],
): WordReading {
  const nothing = direct.length === 0 && related.length === 0;
  const asTyped = meaning.how === 'exact' || meaning.how === 'stem';
  const isWord = asTyped || (meaning.how === 'typo' && direct.length === 0);
  return {
    typed,
    how: nothing ? 'unknown' : as === 'typed' ? meaning.how : as,
    searched: isWord ? [meaning.word] : namesOf(index, direct),
    alsoSearched: namesOf(index, related),
  };
}

function namesOf(index: SearchIndex, alternatives: readonly Alternative[]): string[] {
  const ordered = alternatives.toSorted((a, b) => b.weight - a.weight);
  const names = ordered.map((each) => index.data.surfaces[each.term] ?? '');
  return [...new Set(names)].slice(0, SHOWN);
}
