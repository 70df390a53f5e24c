import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EDIT, substitution } from '../../../src/domain/search/query/edit-costs.ts';
import { nearTerms } from '../../../src/domain/search/query/near-terms.ts';

const WHOLE = new Set(['']);
const close = (word: string, stems: string[], limit: number) =>
  nearTerms(word, stems, { limit, endings: WHOLE, open: false });

/** The slow obvious distance: the whole table for every pair. */
function distance(typed: string, meant: string): number {
  const table = Array.from({ length: meant.length + 1 }, () =>
    Array.from({ length: typed.length + 1 }, () => 0),
  );
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = 0; i <= meant.length; i += 1) {
    for (let j = 0; j <= typed.length; j += 1) {
      const row = table[i] ?? [];
      if (i === 0 || j === 0) {
        row[j] = EDIT * (i + j);
        continue;
      }
      const missing = meant[i - 1] === meant[i - 2] ? 7 : EDIT;
      const extra = typed[j - 1] === typed[j - 2] ? 7 : EDIT;
      const costs = [
        at(i - 1, j - 1) + substitution(typed[j - 1] ?? '', meant[i - 1] ?? ''),
        at(i - 1, j) + missing,
        at(i, j - 1) + extra,
      ];
      if (i > 1 && j > 1 && typed[j - 1] === meant[i - 2] && typed[j - 2] === meant[i - 1]) {
        costs.push(at(i - 2, j - 2) + 8);
      }
      row[j] = Math.min(...costs);
    }
  }
  return at(meant.length, typed.length);
}

const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', 'e', 's'),
  minLength: 1,
  maxLength: 8,
});

describe('terms near a misspelt word', () => {
  it('are those within the distance, at its cost, as a slow model says', () => {
    fc.assert(
      fc.property(word, fc.uniqueArray(word, { maxLength: 30 }), (typed, words) => {
        const stems = words.toSorted();
        for (const limit of [EDIT, 2 * EDIT]) {
          const expected = stems.flatMap((stem, term) => {
            const cost = distance(typed, stem);
            return cost <= limit ? [{ term, cost }] : [];
          });
          expect(close(typed, stems, limit)).toEqual(expected);
        }
      }),
    );
  });

  it.each([
    ['exhcange', 'exchange', 8],
    ['adress', 'address', 7],
    ['adddress', 'address', 7],
    ['refynd', 'refund', 7],
    ['refxnd', 'refund', 10],
  ])('%s is %s at %i tenths of an edit', (typed, meant, cost) => {
    expect(close(typed, [meant], EDIT)).toEqual([{ term: 0, cost }]);
  });

  it('may go on with a known ending after the stem', () => {
    const slip = { limit: EDIT, endings: new Set(['', 's', 'ing']), open: false };
    expect(nearTerms('refudning', ['refund'], slip)).toEqual([{ term: 0, cost: 8 }]);
    expect(nearTerms('refudnxyz', ['refund'], slip)).toEqual([]);
  });

  it('forgives a slip in the ending, and letters swapped where it begins', () => {
    const slip = { limit: EDIT, endings: new Set(['', 's', 'ed', 'ing']), open: false };
    expect(nearTerms('paynig', ['pay'], slip)).toEqual([{ term: 0, cost: 8 }]);
    expect(nearTerms('printid', ['print'], slip)).toEqual([{ term: 0, cost: 7 }]);
    expect(nearTerms('deleetd', ['delet'], slip)).toEqual([{ term: 0, cost: 8 }]);
    expect(nearTerms('payxyz', ['pay'], slip)).toEqual([]);
  });

  it('finds the longer word when the typed one is not finished', () => {
    const slip = { limit: EDIT, endings: WHOLE, open: true };
    expect(nearTerms('recnoc', ['reconcil'], slip)).toEqual([{ term: 0, cost: 8 }]);
  });
});
