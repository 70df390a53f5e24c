import { inCyrillic, skeletonOf } from '../text/translit.ts';
import type { Spoken } from './spoken.ts';

/** The Russian word that a word of Latin letters spells ("dengi" for деньги); undefined where the index has no Russian. */
export type Spelt = (word: string) => string | undefined;

/** Made when it is first asked: most queries need none of it. */
export function speltIn(
  surfaces: readonly string[],
  spoken: () => Spoken,
  stop: ReadonlySet<string>,
  stem: (word: string) => string,
): Spelt {
  const hasRussian = surfaces.some(isRussian);
  let known: ReadonlyMap<string, string> | undefined;
  return (word) => {
    const spelt = hasRussian ? inCyrillic(word) : undefined;
    if (spelt === undefined) return undefined;
    known ??= bySkeleton([...spoken().words, ...stop, ...surfaces], stem);
    return known.get(skeletonOf(spelt)) ?? known.get(skeletonOf(stem(spelt))) ?? spelt;
  };
}

/** Whole words count before stems, and of words that are written alike the one in the texts, which comes later. */
function bySkeleton(
  words: readonly string[],
  stem: (word: string) => string,
): ReadonlyMap<string, string> {
  const russian = words.filter(isRussian);
  const stems = russian.map((word) => [skeletonOf(stem(word)), word] as const);
  return new Map([...stems, ...russian.map((word) => [skeletonOf(word), word] as const)]);
}

function isRussian(word: string): boolean {
  return /^[а-я]+$/.test(word);
}
