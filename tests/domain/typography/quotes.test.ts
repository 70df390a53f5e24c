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
    [`'It is\nheld,' they say`, `‘It is\nheld,’ they say`],
    [`press "/" or '/' first`, `press “/” or ‘/’ first`],
    [`'o@x.example' and "o@x.example"`, `‘o@x.example’ and “o@x.example”`],
    [
      `"https://x.example/" and 'https://y.example/'`,
      `“https://x.example/” and ‘https://y.example/’`,
    ],
    [`title:"Late"`, `title:“Late”`],
    [`a \`, "b"\nand a \``, `a \`, “b”\nand a \``],
  ])('in English: %s', (written, shown) => {
    expect(typesetText(written, 'en')).toBe(shown);
    expect(typesetText(written, 'en-GB')).toBe(shown);
  });

  it.each([
    [`Нажмите "Отправить" (или "Send").`, `Нажмите «Отправить» (или «Send»).`],
    [`«Mark as paid» и Customer's note`, `«Mark as paid» и Customer’s note`],
    [`Нажмите 'Отправить', д'Артаньян`, `Нажмите „Отправить“, д’Артаньян`],
    [`"Он сказал 'да'" и "нет"`, `«Он сказал „да“» и «нет»`],
    [`ООО "Фирма "Ромашка"" и «Фирма "Лютик"»`, `ООО «Фирма „Ромашка“» и «Фирма „Лютик“»`],
    [`«Don't allow "it's"»`, `«Don’t allow „it’s“»`],
    [`№"5", ул."Мира", "Тариф 5"`, `№«5», ул.«Мира», «Тариф 5»`],
  ])('in Russian: %s', (written, shown) => {
    expect(typesetText(written, 'ru')).toBe(shown);
  });

  it.each([
    `a screen of 24" or 5'10"`,
    `say \`"yes"\` to it`,
    `https://northbill.example/?q='a'&page=1`,
    `https://northbill.example/?q='a', www.northbill.example/o'brien.`,
    `write to o'brien@northbill.example`,
    `a " alone, and a ' alone`,
    `“typeset” already, it’s`,
  ])('stay in %s', (written) => {
    expect(typesetText(written, 'en')).toBe(written);
  });

  it('stay in a language whose quotes nobody named; apostrophes inside words do not', () => {
    expect(typesetText(`dis "l'heure" et 'bonjour'`, 'fr')).toBe(`dis "l’heure" et 'bonjour'`);
  });

  it('change into one character each, and nothing else changes', () => {
    const piece = fc.constantFrom(...`"' a1(«»„“”‘’\`\n—/@.`);
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
