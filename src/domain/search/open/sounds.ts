import { soundsOf } from '../text/sound.ts';

/** The terms in the Latin script that sound like a word of the Cyrillic one. */
export type Sounds = (word: string) => readonly number[];

/** Made when it is first asked: most queries need none of it. */
export function soundsIn(surfaces: readonly string[]): Sounds {
  let known: ReadonlyMap<string, readonly number[]> | undefined;
  return (word) => {
    if (!/^[а-я]/.test(word)) return [];
    known ??= latinBySound(surfaces);
    return soundsOf(word).flatMap((each) => known?.get(each) ?? []);
  };
}

function latinBySound(surfaces: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const terms = new Map<string, number[]>();
  for (const [term, surface] of surfaces.entries()) {
    if (!/^[a-z]/.test(surface)) continue;
    for (const each of soundsOf(surface)) {
      const known = terms.get(each);
      if (known === undefined) terms.set(each, [term]);
      else known.push(term);
    }
  }
  return terms;
}
