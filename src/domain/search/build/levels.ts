const COUNTS = [1, 3, 8] as const;
const MIDDLES = [0, 1, 2.4, 5.5, 13] as const;
const LENGTH_STEPS = 4;

/** The highest level. */
export const LEVELS = COUNTS.length + 1;

/** How often a word stands in a body as a level from 1 to 4 (once, 2–3, 4–8, more), so that it costs a bit in the file. */
export function levelOfCount(count: number): number {
  const at = COUNTS.findIndex((limit) => count <= limit);
  return at < 0 ? LEVELS : at + 1;
}

/** About how often a word of a level stands in a body. */
export function countOfLevel(level: number): number {
  return MIDDLES[level] ?? 0;
}

/** The length of a body in words as a small number, four steps to a doubling. */
export function levelOfLength(words: number): number {
  return Math.round(LENGTH_STEPS * Math.log2(words + 1));
}

export function lengthOfLevel(level: number): number {
  return 2 ** (level / LENGTH_STEPS) - 1;
}
