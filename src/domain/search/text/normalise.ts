const COMBINING = /\p{M}/gu;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
const SHORT_I = /и\u0306/g;
const PLAIN = /^[a-z0-9а-я]*$/;

/**
 * One spelling for what a reader takes for the same word: lower case, ё as е, no accents, no invisible
 * characters, compatibility forms (ﬁ, ①, full width) unfolded. й stays a letter of its own.
 */
export function normalise(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .replace(SHORT_I, 'й')
    .replace(COMBINING, '')
    .replaceAll('ß', 'ss')
    .normalize('NFC');
}
