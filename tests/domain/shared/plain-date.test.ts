import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isPlainDate, plainDate } from '#domain/shared';

type Day = [year: number, month: number, day: number];

const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number): number =>
  [31, leap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;

/** The next day by the rules one learns at school. */
function dayAfter([year, month, day]: Day): Day {
  if (day < lengthOf(year, month)) return [year, month, day + 1];
  return month < 12 ? [year, month + 1, 1] : [year + 1, 1, 1];
}

const write = ([year, month, day]: Day): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const anyDay = fc
  .tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 12 }), fc.nat(30))
  .map(([year, month, day]): Day => [year, month, 1 + (day % lengthOf(year, month))]);

describe('a plain date', () => {
  it('moves day by day as the calendar does, for years', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(1500), (start, days) => {
        let day = start;
        for (let i = 0; i < days; i++) day = dayAfter(day);
        expect(addDays(write(start), days)).toBe(write(day));
      }),
      { numRuns: 60 },
    );
  });

  it('comes back when it moves forth and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, days) => {
        const moved = addDays(write(day), days);
        expect(addDays(moved, -days)).toBe(write(day));
        expect(daysBetween(write(day), moved)).toBe(days);
      }),
    );
  });

  it('exists exactly when the calendar has it', () => {
    const part = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), part, part, (year, month, day) => {
        const exists = month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month);
        expect(isPlainDate(write([year, month, day]))).toBe(exists);
      }),
    );
  });

  it.each(['', 'today', '2026-1-1', '2026-01-01T00:00', ' 2026-01-01', '20260101', '2026-00-10'])(
    'is not “%s”',
    (text) => {
      expect(isPlainDate(text)).toBe(false);
      expect(plainDate.safeParse(text).success).toBe(false);
    },
  );
});
