const WORD = /[\p{L}\p{N}]/u;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
// Control characters (not tab and line ends), halves of surrogate pairs and non-characters:
// nothing that a text can hold or UTF-8 can write.
const UNSAFE = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** How much to escape: what could mean something, or all punctuation there is. */
export type Caution = 'normal' | 'strict';

/** Drops characters that can't be written. */
export function cleanText(text: string): string {
  return text.replace(UNSAFE, '');
}

/** Escapes text so that neither Markdown nor MDX reads anything into it. Breaks of lines stay. */
export function escapeText(value: string, caution: Caution, inCell: boolean): string {
  const clean = cleanText(value);
  if (caution === 'strict') return clean.replace(/[!-/:-@[-`{-~]/g, '\\$&');
  return clean.replace(/[\\`*_{}[\]<~|&]/g, (mark, at: number) =>
    mustEscape(mark, clean, at, inCell) ? `\\${mark}` : mark,
  );
}

function mustEscape(mark: string, text: string, at: number, inCell: boolean): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  switch (mark) {
    case '\\':
      return after === '' || after === '\n' || PUNCTUATION.test(after);
    case '_':
      return !(WORD.test(before) && WORD.test(after));
    case '*':
      return !(/\s/.test(before) && /\s/.test(after));
    case '&':
      return /^&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i.test(text.slice(at, at + 40));
    case '|':
      return inCell;
    default:
      return true;
  }
}

const LINE_START = /^(?:#{1,6}(?=\s|$)|>|[-+](?=[\s-]|$)|=+\s*$|~{3,}|:{1,3}(?=[\s|:-]*-)|\|)/;
const NUMBER_START = /^(\d{1,9})([.)])(?=\s|$)/;

/** Escapes what would begin a heading, list, quote, table or module at the start of a line of a paragraph. */
export function escapeLines(text: string): string {
  return text
    .split('\n')
    .map((line, index) => escapeLineStart(line.trim(), index === 0))
    .filter((line) => line !== '')
    .join('\n');
}

function escapeLineStart(line: string, first: boolean): string {
  if (first && /^(?:import|export)\b/.test(line))
    return `&#x${line.charCodeAt(0).toString(16)};${line.slice(1)}`;
  if (NUMBER_START.test(line)) return line.replace(NUMBER_START, '$1\\$2');
  return LINE_START.test(line) ? `\\${line}` : line;
}

/** An address for `[text](address)`: nothing in it can end the link or open an expression. */
export function escapeUrl(url: string): string {
  return cleanText(url)
    .trim()
    .replace(/[\s<>(){}\\|"`[\]^]/g, (mark) =>
      /[()]/.test(mark) ? (mark === '(' ? '%28' : '%29') : encodeURIComponent(mark),
    )
    .replace(/&(?=(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);)/gi, '&amp;');
}

/** A value between double quotes of a component's prop. */
export function escapeProp(value: string): string {
  return cleanText(value)
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('{', '&#123;')
    .replaceAll('}', '&#125;');
}

/** A fence or code mark longer than any run of `mark` in the text. */
export function longerRun(text: string, mark: string, least: number): string {
  const runs = text.match(new RegExp(`\\${mark}+`, 'g')) ?? [];
  return mark.repeat(runs.reduce((longest, run) => Math.max(longest, run.length + 1), least));
}
