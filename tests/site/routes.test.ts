import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageParam, pagesOf, ROWS } from '../../src/site/routes.ts';

test('a long list is cut into pages that lose nothing, repeat nothing and stay small', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 400 }), (list) => {
      const pages = pagesOf(list);
      expect(pages.flatMap(({ rows }) => rows)).toEqual(list);
      expect(Math.max(...pages.map(({ rows }) => rows.length))).toBeLessThanOrEqual(ROWS);
      expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => index + 1));
      expect(new Set(pages.map(({ count }) => count))).toEqual(new Set([pages.length]));
    }),
  );
});

test('an empty list is one empty page, at the address of the list itself', () => {
  expect(pagesOf([])).toEqual([{ rows: [], number: 1, count: 1 }]);
  expect(pagesOf([]).map(pageParam)).toEqual([undefined]);
  expect(pageParam({ number: 2 })).toBe('2');
});
