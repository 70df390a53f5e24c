import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuery, search } from '#domain/search';
import { inCyrillic, skeletonOf } from '../../../src/domain/search/text/translit.ts';
import { anyCharacter, article, HELP, indexOf, RUSSIAN } from './small.ts';

const russian = indexOf([...RUSSIAN, article('Деньги за этот объект')], 'ru');
const hows = (index: typeof russian, query: string): string[] =>
  readQuery(index, query).words.map(
    (word) => `${word.typed} ${word.how} ${word.searched[0] ?? ''}`,
  );

describe('Russian in Latin letters', () => {
  it.each([
    ['vozvrat', 'возврат'],
    ['schet', 'щет'],
    ['shtraf', 'штраф'],
    ['chek', 'чек'],
    ['kupyuryi', 'купюры'],
    ['tsena', 'цена'],
    ['cena', 'цена'],
    ['moy', 'мой'],
    ['moj', 'мой'],
    ['xleb', 'хлеб'],
    ["den'gi", 'деньги'],
    ['Ob’ekt', 'обьект'],
  ])('%s spells %s', (typed, word) => {
    expect(skeletonOf(inCyrillic(typed) ?? '')).toBe(skeletonOf(word));
  });

  it('is made of Latin letters and apostrophes only', () => {
    expect(['e1045', 'возврат', 'naïve', "'", 'a-b', ''].map(inCyrillic)).toEqual(
      Array.from({ length: 6 }),
    );
  });

  it('never throws, and leaves no Latin letter', () => {
    const texts = fc.array(anyCharacter).map((letters) => letters.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        expect(inCyrillic(text) ?? '').not.toMatch(/[a-z]/);
      }),
    );
    const words = fc.string({
      unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
      minLength: 1,
    });
    fc.assert(
      fc.property(words, (word) => {
        expect(inCyrillic(word)).toMatch(/^[а-я]+$/);
      }),
    );
  });

  it('is read where the words as typed are not known, signs that Latin lacks apart', () => {
    expect(hows(russian, 'vozvrat platezha na kartu ')).toEqual([
      'vozvrat translit возврат',
      'platezha translit платежа',
      'na ignored ',
      'kartu translit карту',
    ]);
    const beside = indexOf([...RUSSIAN, article('Какого цвета карта')], 'ru');
    expect(hows(beside, 'kak vernut kartu ')[0]).toBe('kak ignored ');
    expect(hows(russian, 'dengi za obekt ')).toContain('dengi translit деньги');
    expect(search(russian, 'vozvrat platezha na kar').hits[0]?.place.title).toBe(
      'Возврат платежа на карту',
    );
  });

  it('leaves names that the texts have, other Latin words, and texts without Russian as they are', () => {
    expect(hows(russian, 'vozvrat paypal ')).toEqual([
      'vozvrat translit возврат',
      'paypal exact paypal',
    ]);
    expect(hows(russian, 'zoom ')).toEqual(['zoom unknown ']);
    expect(hows(russian, 'возврат trello ')).toEqual(['возврат exact возврат', 'trello unknown ']);
    expect(hows(indexOf(HELP), 'vozvrat ')).toEqual(['vozvrat unknown ']);
  });
});
