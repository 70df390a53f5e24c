import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typesetText } from '#domain/typography';

describe('straight quotes', () => {
  it.each([
    [`I'll stay, and don't wait.`, `I’ll stay, and don’t wait.`],
    [`the customers' zone, O'Brien`, `the customers’ zone, O’Brien`],
    [`Press "Send" ("now").`, `Press “Send” (“now”).`],
    [`"Why?" she asked: "It's 'held', they say."`, `“Why?” she asked: “It’s ‘held’, they say.”`],
    [`'It is held,' they say`, `‘It is held,’ they say`],
    [`the '90s and the 1990's, 'tis so`, `the ’90s and the 1990’s, ’tis so`],
    [`a "3" and a '3'`, `a “3” and a ‘3’`],
    [`""`, `“”`],
    [`yes—"no"`, `yes—“no”`],
  ])('in English: %s', (written, shown) => {
    expect(typesetText(written, 'en')).toBe(shown);
    expect(typesetText(written, 'en-GB')).toBe(shown);
  });

  it.each([
    [`Нажмите "Отправить" (или "Send").`, `Нажмите «Отправить» (или «Send»).`],
    [`«Mark as paid» и Customer's note`, `«Mark as paid» и Customer’s note`],
  ])('in Russian: %s', (written, shown) => {
    expect(typesetText(written, 'ru')).toBe(shown);
  });

  it.each([
    `a screen of 24" or 5'10"`,
    `say \`"yes"\` to it`,
    `https://northbill.example/?q='a'&page=1`,
    `write to o'brien@northbill.example`,
    `a " alone, and a ' alone`,
    `“typeset” already, it’s`,
  ])('stay in %s', (written) => {
    expect(typesetText(written, 'en')).toBe(written);
  });

  it('stay in a language whose quotes nobody named; apostrophes do not', () => {
    expect(typesetText(`dis "l'heure"`, 'fr')).toBe(`dis "l’heure"`);
  });

  it('change into one character each, and nothing else changes', () => {
    const piece = fc.constantFrom('"', "'", ' ', 'a', '1', '(', '«', '”', '`', '\n', '—', '@', '.');
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom('en', 'ru', 'fr'), (pieces, locale) => {
        const text = pieces.join('');
        const set = typesetText(text, locale);
        expect(set.length).toBe(text.length);
        expect(typesetText(set, locale)).toBe(set);
        const others = text.split('').map((sign, index) => (/["']/.test(sign) ? set[index] : sign));
        expect(others.join('')).toBe(set);
      }),
    );
  });
});
