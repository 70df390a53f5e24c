const END = /(?<=[\p{L}\p{N})"»”][.!?…]+)\s+|[\r\n]+/u;
const MOST = 6;
const READ = 1500;

/**
 * The sentences of a message, the first six: several where a customer's words were pasted whole, one for a query as people
 * type them. A point inside a word, a number or an address ends none.
 */
export function sentencesIn(message: string): string[] {
  const parts = message.slice(0, READ).split(END);
  const filled = parts.map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));
  return filled.slice(0, MOST);
}
