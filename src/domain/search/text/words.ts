import { normalise } from './normalise.ts';

/** A word as it stands in a text: its normal form and where it was found (UTF-16 units, end exclusive). */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const LETTER = '[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\u00ad\\u200b-\\u200d\\u2060\\ufeff]*';
const WORD = new RegExp(
  `${LETTER}(?:(?<=\\p{N})[.,](?=\\p{N})${LETTER}|['’ʼ](?=\\p{L})${LETTER})*`,
  'gu',
);
const SHORT_PREFIX = /^(\p{L}{1,2})[-‐‑](?=[\p{L}\p{N}])/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const HYPHENS = '-‐‑';
const SIGNS = /['’ʼ,]/;
const LATIN_OR_CYRILLIC = /^[a-z0-9а-я]*$/;
const LONGEST = 40;

/**
 * The words of a text in order. "e-mail" and "E-1045" are one word (email, e1045), other hyphens divide; "1,000" and
 * "2.5" stay whole; "can't" is cant, "bank's" is bank; scripts without spaces come as pairs of characters.
 */
export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  let joined: { text: string; start: number; end: number } | undefined;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const plain = plainWord(match[0]);
    if (plain === '') continue;
    const whole =
      joined?.end === start - 1
        ? { text: joined.text + plain, start: joined.start, end }
        : { text: plain, start, end };
    const opens = whole.start === start && HYPHENS.includes(text.charAt(end) || ' ');
    joined = opens && SHORT_PREFIX.test(text.slice(start, end + 2)) ? whole : undefined;
    if (joined === undefined) pushWord(found, whole);
  }
  return found;
}

// Most words are letters only: the costlier questions are asked of the others.
function plainWord(raw: string): string {
  if (!SIGNS.test(raw)) return normalise(raw);
  const word = normalise(raw)
    .replaceAll(/['’ʼ]s$/g, '')
    .replaceAll(/['’ʼ]/g, '');
  return word.replaceAll(/(?<=\d),(?=\d{3})/g, '');
}

function pushWord(found: Word[], word: Word): void {
  if (!LATIN_OR_CYRILLIC.test(word.text) && UNSPACED.test(word.text)) {
    const letters = Array.from(word.text);
    const pairs =
      letters.length === 1 ? letters : letters.slice(1).map((letter, i) => letters[i] + letter);
    for (const pair of pairs) found.push({ ...word, text: pair });
    return;
  }
  found.push(word.text.length > LONGEST ? { ...word, text: word.text.slice(0, LONGEST) } : word);
}
