import {
  addUnanswered,
  MOST_UNANSWERED,
  readUnanswered,
  unansweredCsv,
  type Unanswered,
} from '#domain/search';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const asked = (query: string, count = 1, last = 0): Unanswered => ({ query, count, last });
const MINUTE = 60_000;

describe('queries without an answer', () => {
  test('the newest stands first, with how often it was asked', () => {
    const list = addUnanswered([asked('peppol', 2, 1), asked('zebra', 1, 0)], 'Zebra ', MINUTE);
    expect(list).toEqual([asked('Zebra', 2, MINUTE), asked('peppol', 2, 1)]);
  });

  test('a query that was still being typed gives way to the whole one', () => {
    expect(addUnanswered([asked('kuber')], 'kubernetes', 5000)).toEqual([
      asked('kubernetes', 1, 5000),
    ]);
    expect(addUnanswered([asked('kuber')], 'kubernetes', MINUTE)).toHaveLength(2);
  });

  test('one letter is no question', () => {
    expect(addUnanswered([], ' x ', 0)).toEqual([]);
  });

  test('the list is capped, and never holds a query twice', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 6 }), { maxLength: 400 }), (queries) => {
        const list = queries.reduce<Unanswered[]>(
          (before, query, at) => addUnanswered(before, query, at * MINUTE),
          [],
        );
        const keys = list.map(({ query }) => query.toLowerCase());
        expect(list.length).toBeLessThanOrEqual(MOST_UNANSWERED);
        expect(new Set(keys).size).toBe(keys.length);
        expect(readUnanswered(JSON.parse(JSON.stringify(list)))).toEqual(list);
      }),
    );
  });

  test('whatever a browser kept is read without harm', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (kept) => {
        for (const entry of readUnanswered(kept)) expect(typeof entry.query).toBe('string');
      }),
    );
  });

  test('the CSV survives quotes, commas and formulas', () => {
    const csv = unansweredCsv([asked('say "hi", now', 3, 0), asked('=cmd()', 1, 0)]);
    expect(csv).toBe(
      'query,count,last\r\n"say ""hi"", now",3,1970-01-01T00:00:00.000Z\r\n"\t=cmd()",1,1970-01-01T00:00:00.000Z\r\n',
    );
  });
});
