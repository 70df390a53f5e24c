import type { IndexData } from '../model.ts';
import { wordsOf } from '../text/words.ts';

/** Words as they are written, sorted, each with its term: the commonest form of every stem and all forms in titles. */
export interface Written {
  readonly forms: readonly string[];
  readonly terms: readonly number[];
}

export function writtenForms(
  data: IndexData,
  numberOf: (word: string) => readonly number[],
): Written {
  const known = new Map(data.surfaces.map((surface, term) => [surface, term]));
  for (const { title } of data.places) {
    for (const { text } of wordsOf(title)) {
      const term = numberOf(text)[0];
      if (term !== undefined) known.set(text, term);
    }
  }
  const sorted = [...known].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { forms: sorted.map(([form]) => form), terms: sorted.map(([, term]) => term) };
}
