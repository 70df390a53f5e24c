import { wordsOf } from '../text/words.ts';

/** A point after one letter ends nothing: "e.g. this", "т. е. это". */
const END = /(?<=[!?…]|\p{L}{2}\.|[\p{N})"»”]\.)\s+|[\r\n]+/u;
const MOST = 6;
const READ = 1500;
const SHORTEST = 3;

/**
 * The sentences of a message, the first six: several where a customer's words were pasted whole, one for a query as people
 * type them. What has one or two words ("Hi!", "No." before a number) belongs to what comes after it.
 */
export function sentencesIn(message: string): string[] {
  const found: string[] = [];
  let begun = '';
  for (const part of message.slice(0, READ).split(END)) {
    begun = `${begun} ${part}`.trim();
    if (wordsOf(begun).length < SHORTEST) continue;
    found.push(begun);
    begun = '';
  }
  if (begun !== '') found.push(`${found.pop() ?? ''} ${begun}`.trim());
  return found.slice(0, MOST);
}
