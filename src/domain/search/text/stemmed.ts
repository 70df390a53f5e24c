import { wordsOf } from './words.ts';

/** A stemmer that remembers, because texts repeat their words and stemming is the slow part. */
export function rememberStems(stem: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const now = /^\p{L}+$/u.test(word) ? stem(word) : word;
    known.set(word, now === '' ? word : now);
    return now === '' ? word : now;
  };
}

/** The words of a list of a language (`stop`, `filler`), in normal form. */
export function wordSet(list: string): Set<string> {
  return new Set(wordsOf(list).map((word) => word.text));
}
