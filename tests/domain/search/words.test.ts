import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/domain/search/text/normalise.ts';
import { anyCharacter } from './small.ts';
import { wordsOf } from '../../../src/domain/search/text/words.ts';

const texts = (text: string): string[] => wordsOf(text).map((word) => word.text);

describe('words of a text', () => {
  it.each([
    ['Ёлка и елка', ['елка', 'и', 'елка']],
    ['Й is not и: й', ['й', 'is', 'not', 'и', 'й']],
    ['e-mail E-1045 x-ray', ['email', 'e1045', 'xray']],
    ['счёт-фактура', ['счет', 'фактура']],
    ["can't the bank’s", ['cant', 'the', 'bank']],
    ['1,000 v2.5', ['1000', 'v2.5']],
    ['Café naïve ﬁle', ['cafe', 'naive', 'file']],
    ['re\u00adfund re\u200bfund', ['refund', 'refund']],
    ['日本語', ['日本', '本語']],
    ['<b>: ^ ~ + *', ['b']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('says where in the text each word stands', () => {
    expect(wordsOf('a Ré\u0301fund!').map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [2, 9],
    ]);
  });

  it('reads any text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 200 }), (text) => {
        const words = wordsOf(text);
        const starts = words.map((word) => word.start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        expect(words.every((word) => word.end > word.start && word.end <= text.length)).toBe(true);
      }),
    );
  });

  it('normalises what is normal to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
      }),
    );
  });
});
