/** `[[name]]`; the name is the first group. */
export const BLANK = /\[\[([^[\]]*[^[\]\s][^[\]]*)\]\]/g;

/** The names of the blanks of a reply in order of appearance, each once. */
export function blanksOf(text: string): string[] {
  return [...new Set([...text.matchAll(BLANK)].map((match) => match[1]!.trim()))];
}

/** A piece of a reply: a text as it is, or a blank, whose text holds its brackets. */
export type ReplyPart = { text: string; blank?: never } | { text: string; blank: string };

/** Splits a reply at its blanks; the texts joined give the reply again. `blank` is the name of a blank. */
export function splitBlanks(text: string): ReplyPart[] {
  const parts: ReplyPart[] = [];
  let end = 0;
  for (const match of text.matchAll(BLANK)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    parts.push({ text: match[0], blank: match[1]!.trim() });
    end = match.index + match[0].length;
  }
  return end < text.length ? [...parts, { text: text.slice(end) }] : parts;
}
