import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherLayout } from '../../../src/domain/search/query/layout.ts';

describe('the other keyboard layout', () => {
  it.each([
    ['djpdhfn', 'возврат'],
    ['Djpdhfn', 'Возврат'],
    ["'[j", 'эхо'],
    ['.,rf', 'юбка'],
    [':`knsq', 'Жёлтый'],
    ['j,]tpl', 'объезд'],
    ['куагтв', 'refund'],
    ['зфнзфд', 'paypal'],
  ])('%s is %s', (typed, meant) => {
    expect(otherLayout(typed)).toBe(meant);
  });

  it('has no other reading for mixed scripts, digits and signs', () => {
    for (const text of ['refundв', '1045', '...', '']) expect(otherLayout(text)).toBeUndefined();
  });

  it('goes there and back', () => {
    const letters = fc.constantFrom(...'qwertyuiopasdfghjklzxcvbnm'.split(''));
    fc.assert(
      fc.property(fc.string({ unit: letters, minLength: 1 }), (word) => {
        expect(otherLayout(otherLayout(word) ?? '')).toBe(word);
      }),
    );
  });
});
