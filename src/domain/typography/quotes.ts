type Pair = readonly [open: string, close: string];
type Marks = readonly [outer: Pair, inner: Pair];

// Quotation marks as the languages of the interface write them (CLDR, delimiters): the outer ones, and those inside
// them. In another language quotes stay as they are: there is no telling which ones it takes.
const MARKS: Readonly<Record<string, Marks>> = {
  en: [
    ['“', '”'],
    ['‘', '’'],
  ],
  ru: [
    ['«', '»'],
    ['„', '“'],
  ],
};

const APOSTROPHE = '’';
/** What changes no quote: code between backticks, addresses on the web with the quotes inside them, e-mail addresses. */
const AS_IT_IS =
  /`[^`\n\u2029]*`|\b(?:[a-z]+:\/\/|www\.)(?:[^\s"']|'[^\s"']*'|'(?=[\p{L}\p{N}]))*|\w[\w.+'-]*@[\w-]+\.\w+/giu;
/** After one of these a quote opens. */
const BEFORE_OPEN = /[\s([{\u2010-\u2015/«„“‘-]/u;
const WORD = /[\p{L}\p{N}]/u;
/** Where a paragraph ends: no quotation reaches over it. */
const END = /(\n\n|\u2029)/;

/**
 * Straight quotes and apostrophes as a printer sets them, each replaced by one character, so that places in the text
 * stay what they were. By SmartyPants (daringfireball.net/projects/smartypants): a quote opens where a word begins
 * and closes elsewhere; an apostrophe is U+2019 (Unicode 6.2). Primes as in 5" stay as they are.
 */
export function typesetText(text: string, locale: string): string {
  if (!/["']/.test(text)) return text;
  const paragraphs = text.split(END);
  return paragraphs.map((each) => typesetParagraph(each, locale)).join('');
}

function typesetParagraph(text: string, locale: string): string {
  if (!/["']/.test(text)) return text;
  const kept = [...text.matchAll(AS_IT_IS)].map(({ index, 0: all }) => [index, index + all.length]);
  const marks = MARKS[locale.split('-')[0]!];
  let set = '';
  for (const { index, 0: sign } of text.matchAll(/["']/g)) {
    set += text.slice(set.length, index);
    if (kept.some(([from, to]) => index >= from! && index < to!)) set += sign;
    else if (!marks) set += sign === "'" && isInWord(text, index) ? APOSTROPHE : sign;
    else set += (sign === "'" ? single : double)(set, text.slice(index + 1), marks);
  }
  return set + text.slice(set.length);
}

function isInWord(text: string, index: number): boolean {
  return /^\p{L}'\p{L}/u.test(text.slice(index - 1, index + 2));
}

function single(before: string, rest: string, [, inner]: Marks): string {
  const [open, close] = inner;
  const after = rest[0] ?? '';
  const isInside = isOpen(before, inner);
  if (!opens(before, after, isInside)) {
    if (/\p{L}/u.test(after)) return APOSTROPHE;
    if (isInside) return close;
    return /\d$/.test(before) ? "'" : APOSTROPHE;
  }
  if (isBlank(after)) return "'";
  const closes = /[^\s'"]'(?![\p{L}\p{N}])/u.test(rest);
  return closes && !/^\d\ds\b/.test(rest) ? open : APOSTROPHE;
}

function double(before: string, rest: string, [outer, inner]: Marks): string {
  const after = rest[0] ?? '';
  // Where the inner marks are no apostrophes, double quotes inside double ones are told apart.
  const nests = inner[1] !== APOSTROPHE;
  const isInside = isOpen(before, outer);
  const isDeep = nests && isOpen(before, inner);
  const last = before.at(-1) ?? '';
  const begins = !isInside && !WORD.test(last) && WORD.test(after);
  if (begins || opens(before, after, isInside || isDeep)) {
    if (isBlank(after)) return '"';
    return isInside && nests ? inner[0] : outer[0];
  }
  if (isDeep) return inner[1];
  return /\d$/.test(before) && !isInside ? '"' : outer[1];
}

// Next to a dash or a bracket a quote closes what is open, unless a word follows: "/", "".
function opens(before: string, after: string, isInside: boolean): boolean {
  const last = before.at(-1);
  if (last === undefined || /\s/.test(last)) return true;
  return BEFORE_OPEN.test(last) && (!isInside || WORD.test(after));
}

function isBlank(after: string): boolean {
  return /^\s?$/.test(after);
}

function isOpen(before: string, [open, close]: Pair): boolean {
  return before.lastIndexOf(open) > before.lastIndexOf(close);
}
