// Quotation marks as the languages of the interface write them (CLDR, delimiters). In another language
// double quotes stay as they are: there is no telling which ones it takes.
const MARKS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  en: ['“', '”'],
  ru: ['«', '»'],
};

/** What changes no quote: code between backticks, addresses on the web, e-mail addresses. */
const AS_IT_IS = /`[^`]*`|\b[a-z]+:\/\/[^\s"]*[^\s"'.,;)]|[\w.+'-]+@[\w-]+\.\w+/gi;
/** After one of these a quote opens. */
const BEFORE_OPEN = /[\s([{\u2010-\u2015/«„“‘-]/u;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Straight quotes and apostrophes as a printer sets them, each replaced by one character, so that places in the text
 * stay what they were. By SmartyPants (daringfireball.net/projects/smartypants): a quote opens where a word begins
 * and closes elsewhere; an apostrophe is U+2019 (Unicode 6.2). Primes as in 5" stay as they are.
 */
export function typesetText(text: string, locale: string): string {
  if (!/["']/.test(text)) return text;
  const kept = [...text.matchAll(AS_IT_IS)].map(({ index, 0: all }) => [index, index + all.length]);
  const marks = MARKS[locale.split('-')[0]!];
  let set = '';
  for (const [index, sign] of text.split('').entries()) {
    const straight = kept.some(([from, to]) => index >= from! && index < to!);
    if (straight || (sign !== '"' && sign !== "'")) set += sign;
    else set += sign === "'" ? single(set, text, index) : double(set, text, index, marks);
  }
  return set;
}

function single(before: string, text: string, index: number): string {
  const after = text[index + 1] ?? '';
  if (!opens(before, after)) {
    const isPrime = /\d$/.test(before) && !/\p{L}/u.test(after) && !isOpen(before, '‘', '’');
    return isPrime ? "'" : '’';
  }
  if (/^\s?$/.test(after)) return "'";
  const rest = text.slice(index + 1).split('\n', 1)[0]!;
  const closes = /[^\s'"]'(?![\p{L}\p{N}])/u.test(rest);
  return closes && !/^\d\ds\b/.test(rest) ? '‘' : '’';
}

function double(
  before: string,
  text: string,
  index: number,
  marks: readonly [string, string] | undefined,
): string {
  if (!marks) return '"';
  const [open, close] = marks;
  const after = text[index + 1] ?? '';
  if (opens(before, after)) return /^\s?$/.test(after) ? '"' : open;
  const isPrime = /\d$/.test(before) && !isOpen(before, open, close);
  return isPrime ? '"' : close;
}

// A quote directly after one that has just opened closes it again when no word follows: "".
function opens(before: string, after: string): boolean {
  const last = before.at(-1);
  if (last === undefined) return true;
  return BEFORE_OPEN.test(last) && (!/[“«‘]/.test(last) || WORD.test(after));
}

function isOpen(before: string, open: string, close: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return line.lastIndexOf(open) > line.lastIndexOf(close);
}
