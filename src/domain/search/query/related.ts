import type { SearchIndex } from '../open/open-index.ts';
import { plainForm } from '../open/synonyms.ts';
import { WEIGHTS } from '../weights.ts';
import type { Alternative } from './reading.ts';
import type { WordMeaning } from './read-word.ts';

const WIDEST = 5;

/** Synonyms of a word, or of what it was probably meant to be, and the other words of its family. */
export function relatedTo(index: SearchIndex, meaning: WordMeaning): Alternative[] {
  const repaired = meaning.how === 'typo' ? meaning.alternatives : [];
  const stem = index.stem(meaning.word);
  const keys = new Set([
    stem,
    ...(index.forms.get(stem) ?? []),
    ...repaired.map((each) => index.stems[each.term] ?? ''),
  ]);
  const synonyms = [...keys].flatMap((key) => synonymsOf(index, key, meaning.word));
  return [...synonyms, ...familyOf(index, meaning)];
}

function familyOf(index: SearchIndex, meaning: WordMeaning): Alternative[] {
  const head = meaning.alternatives[0];
  if (meaning.how === 'prefix') return [];
  const stem = head === undefined ? index.stem(meaning.word) : (index.stems[head.term] ?? '');
  const weight = WEIGHTS.reading.root * (head?.weight ?? 1);
  return index.families(stem).map((term) => ({ term, weight }));
}

/** For two and three words that have synonyms together ("sign in"), by the position of each that matters. */
export function phrasesIn(
  index: SearchIndex,
  words: readonly string[],
): ReadonlyMap<number, readonly Alternative[]> {
  const found = new Map<number, Alternative[]>();
  for (const places of phrasePlaces(words.length)) {
    const part = places.map((at) => words[at] ?? '');
    const alternatives = synonymsOf(index, part.map(index.stem).join(' '), part.join(' '));
    if (alternatives.length === 0) continue;
    const content = places.filter((at) => !index.stop.has(words[at] ?? ''));
    for (const at of content.length === 0 ? places.slice(0, 1) : content) {
      found.set(at, [...(found.get(at) ?? []), ...alternatives]);
    }
  }
  return found;
}

/** Two and three words in a row, and two with up to three between them ("send the broken goods back"). */
function phrasePlaces(length: number): number[][] {
  const places: number[][] = [];
  for (let from = 0; from < length - 1; from += 1) {
    places.push([from, from + 1]);
    if (from + 2 < length) places.push([from, from + 1, from + 2]);
    for (let to = from + 2; to < Math.min(length, from + WIDEST); to += 1) places.push([from, to]);
  }
  return places;
}

function synonymsOf(index: SearchIndex, key: string, word: string): Alternative[] {
  const all = index.synonyms.get(key) ?? [];
  const own = all.filter((each) => each.of.has(plainForm(word)));
  const { glossary, synonym, phraseSynonym } = WEIGHTS.reading;
  return (own.length > 0 ? own : all).flatMap(({ terms, source }) => {
    const weight = source === 'glossary' ? glossary : terms.length > 1 ? phraseSynonym : synonym;
    const content = terms.filter((term) => !index.stopTerms.has(term));
    return content.map((term) => ({ term, weight }));
  });
}

/** Whether the lists have other words for a word or for one of its forms. */
export function hasSynonyms(index: SearchIndex, stem: string): boolean {
  return [stem, ...(index.forms.get(stem) ?? [])].some((each) => index.synonyms.has(each));
}
