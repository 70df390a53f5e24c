/**
 * Minutes to read `words` words, at least 1: 200 words a minute, the pace of careful
 * reading of instructions (Brysbaert 2019 gives 238 for plain non-fiction).
 */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 200));
}

/** Number of words in a text of any script. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
