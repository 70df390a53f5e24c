import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf } from '#domain/curriculum';
import { addDays } from '#domain/shared';

const utc = (date: string, hour: string, zone = 'Europe/Berlin'): string =>
  new Date(instantOf(date, hour, zone)).toISOString().slice(0, 16);

describe('an hour of a meeting', () => {
  test('keeps its hour in the team’s zone on both sides of a clock change', () => {
    expect(utc('2026-10-23', '14:00')).toBe('2026-10-23T12:00');
    expect(utc('2026-10-26', '14:00')).toBe('2026-10-26T13:00');
    expect(utc('2027-03-29', '14:00')).toBe('2027-03-29T12:00');
  });

  test('that the clocks skip is read with the offset before; one that comes twice is the first', () => {
    expect(utc('2027-03-28', '02:30')).toBe('2027-03-28T01:30');
    expect(utc('2026-10-25', '02:30')).toBe('2026-10-25T00:30');
  });

  test('holds in zones ahead of, behind and between whole hours of UTC', () => {
    expect(utc('2026-12-01', '09:00', 'Asia/Kathmandu')).toBe('2026-12-01T03:15');
    expect(utc('2026-12-01', '09:00', 'America/New_York')).toBe('2026-12-01T14:00');
    expect(utc('2026-12-01', '01:00', 'Pacific/Kiritimati')).toBe('2026-11-30T11:00');
  });

  test('is what a clock in that zone shows, whenever that hour exists', () => {
    const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Tokyo', 'UTC'];
    const anyHour = fc.tuple(fc.integer({ min: 3, max: 23 }), fc.constantFrom('00', '30'));
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 2000 }),
        anyHour,
        (timeZone, after, [hour, minute]) => {
          const date = addDays('2025-01-01', after);
          const shown = `${String(hour).padStart(2, '0')}:${minute}`;
          const text = new Intl.DateTimeFormat('sv-SE', {
            timeZone,
            dateStyle: 'short',
            timeStyle: 'short',
          }).format(instantOf(date, shown, timeZone));
          expect(text).toBe(`${date} ${shown}`);
        },
      ),
      { numRuns: 300 },
    );
  });
});
