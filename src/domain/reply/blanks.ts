const BLANK = /\[\[([^[\]]+)\]\]/g;

/** The names of the blanks of a reply in order of appearance, each once. */
export function blanksOf(text: string): string[] {
  return [...new Set([...text.matchAll(BLANK)].map((match) => match[1]!.trim()))];
}

/** A piece of a reply: text as it is, or the name of a blank to fill. */
export type ReplyPart = { blank: false; text: string } | { blank: true; text: string };

/** Splits a reply at its blanks; joining the texts (blanks in double brackets) gives the reply again. */
export function splitBlanks(text: string): ReplyPart[] {
  return text
    .split(/(\[\[[^[\]]+\]\])/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('[[') && part.endsWith(']]') && part.length > 4
        ? { blank: true, text: part.slice(2, -2).trim() }
        : { blank: false, text: part },
    );
}
