import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuse, fuseWaves, keepSelected } from '#domain/search';

describe('fusing two engines', () => {
  it('lifts what both have', () => {
    const order = fuse([
      { ids: ['a', 'b', 'c'], weight: 1 },
      { ids: ['c', 'd'], weight: 0.9 },
    ]);
    expect(order[0]).toBe('c');
    expect(order.toSorted()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('leaves the order alone when the second wave is empty', () => {
    expect(fuseWaves(['b', 'a'], { allWords: [], wordByWord: [] })).toEqual(['b', 'a']);
  });

  it('never moves the selected row, and loses nothing', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'));
    fc.assert(
      fc.property(ids, ids, ids, (shown, allWords, word) => {
        const selected = shown[shown.length >> 1];
        const order = fuseWaves(shown, { allWords, wordByWord: [word] }, selected);
        expect(order.toSorted()).toEqual([...new Set([...shown, ...allWords, ...word])].toSorted());
        const row = selected === undefined ? -1 : shown.indexOf(selected);
        expect(order.indexOf(selected ?? '')).toBe(row);
      }),
    );
  });

  it('follows the fused order when the selected row is not shown', () => {
    expect(keepSelected(['a', 'b'], ['c'], 'x')).toEqual(['a', 'b']);
  });
});
