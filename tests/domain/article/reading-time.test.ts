import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countWords, readingMinutes } from '#domain/article';

it('words are counted in every script, joined ones once, signs never', () => {
  expect(countWords('Don’t re-open it: 2 clicks.')).toBe(5);
  expect(countWords('Верните деньги — за 2 дня')).toBe(5);
  expect(countWords('… — !')).toBe(0);
});

it('reading takes at least a minute and never less for more words', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(500), (words, more) => {
      expect(readingMinutes(words)).toBeGreaterThanOrEqual(1);
      expect(readingMinutes(words + more)).toBeGreaterThanOrEqual(readingMinutes(words));
    }),
  );
  expect([0, 250, 800].map(readingMinutes)).toEqual([1, 1, 4]);
});
