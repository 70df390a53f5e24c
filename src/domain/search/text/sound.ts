/** Spellings that sound alike in both scripts, longest first; what is left is compared by its consonants. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/sch|sh/g, 'ш'],
  [/tch|ch/g, 'ч'],
  [/(?<=[grw])h/g, ''],
  [/dge?|j|g(?=[eiy])/g, 'ж'],
  [/ph/g, 'ф'],
  [/th/g, 'т'],
  [/xc(?=[eiy])/g, 'кс'],
  [/c(?=[eiy])/g, 'с'],
  [/ck|[ckqh]/g, 'к'],
  [/x/g, 'кс'],
  [/[sz]/g, 'с'],
  [/[vw]/g, 'в'],
  [/b/g, 'б'],
  [/d/g, 'д'],
  [/f/g, 'ф'],
  [/g/g, 'г'],
  [/l/g, 'л'],
  [/m/g, 'м'],
  [/n/g, 'н'],
  [/p/g, 'п'],
  [/r/g, 'р'],
  [/t/g, 'т'],
  [/[aeiouy]/g, 'а'],
];
const CYRILLIC: readonly (readonly [RegExp, string])[] = [
  [/дж/g, 'ж'],
  [/тч/g, 'ч'],
  [/[зц]/g, 'с'],
  [/х/g, 'к'],
  [/щ/g, 'ш'],
  [/[йъь]/g, ''],
  [/[аеиоуыэюя]/g, 'а'],
];
const LATER_VOWELS = /(?!^)а/g;
const ENOUGH = 3;

/**
 * How a word sounds, roughly, the same for the Latin and the Cyrillic spelling of a name ("dropbox", "дропбокс"): its
 * consonants and whether it begins with a vowel; where that is too little to tell words apart, where its vowels are too.
 * Two for a Latin word with ch, which is said as in "chat" or as in "chrome"; none for other scripts and for codes.
 */
export function soundsOf(word: string): string[] {
  if (/^[a-z]+$/.test(word)) {
    const hard = word.replaceAll('ch', 'k');
    return [...new Set([word, hard])].map((each) => sound(each, LATIN));
  }
  return /^[а-я]+$/.test(word) ? [sound(word, CYRILLIC)] : [];
}

function sound(word: string, rules: readonly (readonly [RegExp, string])[]): string {
  const single = word.replaceAll(/(.)\1/g, '$1');
  const said = rules.reduce((text, [spelling, to]) => text.replaceAll(spelling, to), single);
  const consonants = said.replaceAll(LATER_VOWELS, '');
  return consonants.length >= ENOUGH ? consonants : said.replace(/(?<=.)а$/, '');
}
