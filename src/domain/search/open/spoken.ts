import type { IndexData } from '../model.ts';
import { wordsOf } from '../text/words.ts';

/** Words that the lists know and no text has: sorted stems, and for each a word as the lists have it. */
export interface Spoken {
  readonly stems: readonly string[];
  readonly words: readonly string[];
}

/** Made when it is first asked: most queries need none of it. */
export function spokenIn(
  rules: IndexData['rules'],
  stem: (word: string) => string,
  numbers: ReadonlyMap<string, number>,
): () => Spoken {
  let known: Spoken | undefined;
  return () => (known ??= collect(rules, stem, numbers));
}

function collect(
  { stop, filler, synonyms }: IndexData['rules'],
  stem: (word: string) => string,
  numbers: ReadonlyMap<string, number>,
): Spoken {
  const phrases = synonyms.flatMap(({ words }) => words).map((phrase) => wordsOf(phrase));
  const single = phrases.flatMap((words) => (words.length === 1 ? words : []));
  const found = new Map<string, string>();
  for (const { text } of [...wordsOf(stop), ...wordsOf(filler), ...single]) {
    const key = stem(text);
    if (!numbers.has(key) && !found.has(key)) found.set(key, text);
  }
  const sorted = [...found].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { stems: sorted.map(([each]) => each), words: sorted.map(([, word]) => word) };
}
