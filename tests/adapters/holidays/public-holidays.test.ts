import { describe, expect, test } from 'vitest';
import { publicHolidays } from '#adapters/holidays';

const years = { from: 2026, to: 2027 };

const christmas = (locale: string): string | undefined =>
  publicHolidays('DE', years, locale).find(({ date }) => date === '2026-12-25')?.name;

describe('public holidays', () => {
  test('are the nationwide ones of the country, in order', () => {
    const dates = publicHolidays('DE', years, 'en').map(({ date }) => date);
    expect(dates.filter((date) => date.startsWith('2026'))).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-25',
      '2026-10-03',
      '2026-12-25',
      '2026-12-26',
    ]);
    expect(dates).toEqual(dates.toSorted());
  });

  test('are named in the reader’s language', () => {
    expect(christmas('en')).toBe('Christmas Day');
    expect(christmas('ru')).toBe('Рождество Христово');
  });

  test('of an unknown country stop with what to write', () => {
    expect(() => publicHolidays('XX', years, 'en')).toThrow(/“XX”.*daysOff/);
  });
});
