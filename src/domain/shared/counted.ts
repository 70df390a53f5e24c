/** A number with its English noun, for messages and reports: `1 question`, `2 questions`. */
export function countOf(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
