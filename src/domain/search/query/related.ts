import type { SearchIndex } from '../open/open-index.ts';
import { WEIGHTS } from '../weights.ts';
import type { Alternative } from './reading.ts';
import type { WordMeaning } from './read-word.ts';

const LONGEST_PHRASE = 3;

/** Synonyms of a word, or of what it was probably meant to be, and the other words of its family. */
export function relatedTo(index: SearchIndex, meaning: WordMeaning): Alternative[] {
  const repaired = meaning.how === 'typo' ? meaning.alternatives : [];
  const keys = new Set([
    index.stem(meaning.word),
    ...repaired.map((each) => index.stems[each.term] ?? ''),
  ]);
  const synonyms = [...keys].flatMap((key) => synonymsOf(index, key));
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
  for (const from of words.keys()) {
    for (let size = 2; size <= LONGEST_PHRASE; size += 1) {
      const part = words.slice(from, from + size);
      const alternatives = synonymsOf(index, part.map(index.stem).join(' '));
      if (alternatives.length === 0) continue;
      const content = part.flatMap((word, at) => (index.stop.has(word) ? [] : [from + at]));
      for (const at of content.length === 0 ? [from] : content) {
        found.set(at, [...(found.get(at) ?? []), ...alternatives]);
      }
    }
  }
  return found;
}

function synonymsOf(index: SearchIndex, key: string): Alternative[] {
  const { glossary, synonym, phraseSynonym } = WEIGHTS.reading;
  return (index.synonyms.get(key) ?? []).flatMap(({ terms, source }) => {
    const weight = source === 'glossary' ? glossary : terms.length > 1 ? phraseSynonym : synonym;
    const content = terms.filter((term) => !index.stopTerms.has(term));
    return content.map((term) => ({ term, weight }));
  });
}
