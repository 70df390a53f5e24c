import { wordsOf } from '../text/words.ts';

/** Which words of a query, by position, only greet, thank or ask: "hello, can you help …, thanks in advance". */
export type Courtesy = (words: readonly string[]) => ReadonlySet<number>;

/** `list` is phrases divided by bars. The longest phrase counts where several begin at one word. */
export function courtesyIn(list: string): Courtesy {
  const phrases = list.split('|').map((phrase) => wordsOf(phrase).map((word) => word.text));
  const starting = Map.groupBy(phrases, ([first = '']) => first);
  const lengthAt = (words: readonly string[], at: number): number => {
    const begun = starting.get(words[at] ?? '') ?? [];
    const here = begun.filter((phrase) => phrase.every((word, next) => words[at + next] === word));
    return Math.max(0, ...here.map((phrase) => phrase.length));
  };
  return (words) => {
    const polite = new Set<number>();
    for (const at of words.keys()) {
      for (let next = lengthAt(words, at) - 1; next >= 0; next -= 1) polite.add(at + next);
    }
    return polite;
  };
}
