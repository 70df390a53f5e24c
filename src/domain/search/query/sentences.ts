import { wordsOf } from '../text/words.ts';

/** A point after one letter ends nothing: "e.g. this", "т. е. это". */
const END = /(?<=[!?…]|\p{L}{2}\.|[\p{N})"»”]\.)\s+|[\r\n]+/u;
const MOST = 6;
const READ = 1500;
const SHORTEST = 3;
/** Words of a span, and from one span to the next. */
const SPAN = 7;
const STEP = 3;
const MOST_SPANS = 8;

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

/**
 * Spans of seven words of a sentence, each three words after the one before, the first eight: what people write in one
 * breath holds the question somewhere ("it was fine last month but since yesterday …"), and no comma tells where.
 */
export function spansIn(sentence: string): string[] {
  const words = wordsOf(sentence);
  const count = Math.max(1, Math.ceil((words.length - SPAN) / STEP) + 1);
  return Array.from({ length: Math.min(count, MOST_SPANS) }, (_, at) => {
    const next = words[at * STEP + SPAN];
    return sentence.slice(words[at * STEP]?.start, next?.start);
  });
}
