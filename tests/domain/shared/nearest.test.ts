import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest, nearestAmong } from '#domain/shared';

/** The definition, written as a recursion over the ends of both words. */
function slow(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const same = a.at(-1) === b.at(-1) ? 0 : 1;
  const [shortA, shortB] = [a.slice(0, -1), b.slice(0, -1)];
  const best = Math.min(slow(shortA, b) + 1, slow(a, shortB) + 1, slow(shortA, shortB) + same);
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return swapped ? Math.min(best, slow(a.slice(0, -2), b.slice(0, -2)) + 1) : best;
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ё'), maxLength: 5 });

describe('the edit distance', () => {
  it('is what the definition says', () => {
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b) === slow(a, b)));
  });

  it('is the same in both directions, and 0 only for the same word', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });

  it('counts neighbours that changed places as one edit', () => {
    expect(editDistance('theroy', 'theory')).toBe(1);
  });
});

describe('the nearest word', () => {
  it('is one of the candidates, or none, whatever is given', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (came, candidates) => {
        const found = nearest(came, candidates);
        expect(found === undefined || candidates.includes(found)).toBe(true);
      }),
    );
  });

  it('is the word itself where it is among them', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.array(fc.string()), (came, others) => {
        const found = nearest(came, [...others, came]);
        expect(editDistance(plain(found ?? ''), plain(came))).toBe(0);
      }),
    );
  });

  it.each([
    ['howto', 'how-to'],
    ['Theroy', 'theory'],
    ['FAQ', 'faq'],
  ])('to “%s” is “%s”', (came, meant) => {
    expect(nearest(came, ['theory', 'how-to', 'faq'])).toBe(meant);
  });

  it('is none when more than a third of the letters differ', () => {
    expect(nearest('recipe', ['theory', 'how-to', 'faq'])).toBeUndefined();
    expect(nearest('anything', [])).toBeUndefined();
  });
});

const plain = (text: string): string => text.toLowerCase().replace(/[\s_-]+/g, '');

it('many words are looked up among the same candidates as one is', () => {
  fc.assert(
    fc.property(fc.array(word), fc.array(word), (words, candidates) => {
      const among = nearestAmong(candidates);
      for (const one of [...words, ...words]) expect(among(one)).toBe(nearest(one, candidates));
    }),
  );
});
