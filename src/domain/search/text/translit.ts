/** How Russian is written in Latin letters, longest spellings first; several customs at once, as nobody keeps to one. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|shh/g, 'щ'],
  [/sh/g, 'ш'],
  [/ch/g, 'ч'],
  [/zh/g, 'ж'],
  [/kh/g, 'х'],
  [/t[sc]/g, 'ц'],
  [/[yj]o/g, 'е'],
  [/[yji]u/g, 'ю'],
  [/[yji]a/g, 'я'],
  [/(?<=[aeiouy])[yj]/g, 'й'],
  [/y/g, 'ы'],
  [/j/g, 'й'],
  [/[kq]/g, 'к'],
  [/[vw]/g, 'в'],
  [/[hx]/g, 'х'],
  [/['’ʼ]/g, 'ь'],
];
const LATIN = 'abcdefgilmnoprstuz';
const CYRILLIC = 'абцдефгилмнопрстуз';
const LETTERS = new Map(Array.from(LATIN, (letter, at) => [letter, CYRILLIC[at] ?? letter]));

/** The Russian word that a word of Latin letters may spell ("vozvrat" for возврат); undefined for other text. */
export function inCyrillic(word: string): string | undefined {
  const plain = word.toLowerCase();
  if (!/^[a-z][a-z'’ʼ]*$/.test(plain)) return undefined;
  const spelt = SPELLINGS.reduce((text, [spelling, to]) => text.replaceAll(spelling, to), plain);
  return Array.from(spelt, (letter) => LETTERS.get(letter) ?? letter).join('');
}

/** What is left of a Russian word where Latin letters can't tell: ь and ъ away, э as е, ы and й as и, щ as ш, ц as тс. */
export function skeletonOf(word: string): string {
  return word
    .replaceAll(/[ьъ]/g, '')
    .replaceAll('э', 'е')
    .replaceAll(/[ыйи]+/g, 'и')
    .replaceAll('щ', 'ш')
    .replaceAll('тс', 'ц');
}
