import type { SynonymGroup } from '../model.ts';
import { wordsOf } from '../text/words.ts';

/** A word or short phrase that stands for another one. */
export interface Synonym {
  readonly terms: readonly number[];
  readonly source: SynonymGroup['source'];
}

/** By the stems of a word or phrase, joined by blanks. */
export type Synonyms = ReadonlyMap<string, readonly Synonym[]>;

/** What the glossary and the language say means the same, as far as this index has the words. */
export function synonymsOf(
  groups: readonly SynonymGroup[],
  stem: (word: string) => string,
  numbers: ReadonlyMap<string, number>,
): Synonyms {
  const found = new Map<string, Synonym[]>();
  for (const { words, source } of groups) {
    const members = words.map((phrase) => wordsOf(phrase).map((word) => stem(word.text)));
    for (const [at, from] of members.entries()) {
      for (const [other, to] of members.entries()) {
        if (other !== at) addOne(found, from.join(' '), to, source, numbers);
      }
    }
  }
  return found;
}

function addOne(
  found: Map<string, Synonym[]>,
  from: string,
  to: readonly string[],
  source: Synonym['source'],
  numbers: ReadonlyMap<string, number>,
): void {
  const terms = to.flatMap((each) => numbers.get(each) ?? []);
  if (from === '' || terms.length < to.length || to.join(' ') === from) return;
  const known = found.get(from) ?? [];
  if (known.some((each) => each.terms.join() === terms.join())) return;
  found.set(from, [...known, { terms, source }]);
}
