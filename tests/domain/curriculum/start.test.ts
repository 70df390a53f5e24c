import { describe, expect, test } from 'vitest';
import { readStart, workDays } from '#domain/curriculum';
import { calendar } from './calendars.ts';

const days = workDays(calendar(), ['2026-12-25']);
const known = { from: '2025-01-01', to: '2029-12-31' };
const read = (text: string, today = '2026-11-23') => readStart(text, today, days, known);

describe('a start day', () => {
  test.each(['', 'tomorrow', '1.12.2026', '2026-12-1', '2026-12-01T00:00'])(
    '“%s” is malformed',
    (text) => {
      expect(read(text)).toEqual({ problem: 'malformed' });
    },
  );

  test('29 February exists in leap years only', () => {
    expect(read('2027-02-29')).toEqual({ problem: 'no-such-day' });
    expect(read('2028-02-29')).toMatchObject({ first: '2028-02-29', notes: [] });
  });

  test('2100 and 1999 lie outside the known public holidays', () => {
    expect(read('2100-01-04')).toEqual({ problem: 'too-late' });
    expect(read('1999-01-04')).toEqual({ problem: 'too-early' });
  });

  test('in the past it is allowed and said', () => {
    expect(read('2026-11-16')).toMatchObject({ first: '2026-11-16', notes: ['past'] });
  });

  test('on a holiday or a weekend the first working day follows, and that is said', () => {
    expect(read('2026-12-25')).toMatchObject({ first: '2026-12-28', notes: ['day-off'] });
    expect(read('2026-11-21')).toMatchObject({ first: '2026-11-23', notes: ['past', 'day-off'] });
  });

  test('a calendar without working days is said, not searched for ever', () => {
    const none = workDays(calendar({ pattern: { kind: 'weekdays', days: [] } }), []);
    expect(readStart('2026-12-01', '2026-11-23', none, known)).toEqual({
      problem: 'no-working-day',
    });
  });
});
