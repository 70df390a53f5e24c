const LONGEST = 6;
const SEEN = 3;

/**
 * The endings that words of this index have beyond their stems, with every beginning of each: a half-typed or misspelt
 * word may go on after the stem with one of these. Learnt from the vocabulary, so every language has its own.
 */
export function endingsOf(surfaces: readonly string[], stems: readonly string[]): Set<string> {
  const seen = new Map<string, number>();
  for (const [index, surface] of surfaces.entries()) {
    const stem = stems[index] ?? '';
    if (!surface.startsWith(stem) || surface.length === stem.length) continue;
    const ending = surface.slice(stem.length, stem.length + LONGEST);
    seen.set(ending, (seen.get(ending) ?? 0) + 1);
  }
  const endings = new Set(['']);
  for (const [ending, times] of seen) {
    if (times < SEEN) continue;
    for (let length = 1; length <= ending.length; length += 1) endings.add(ending.slice(0, length));
  }
  return endings;
}
