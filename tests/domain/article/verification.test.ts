import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verificationOf } from '#domain/article';
import { addDays, daysBetween } from '#domain/shared';

const TODAY = '2026-11-23';
const meta = (verifiedOn: string | undefined, verificationInterval = 90) => ({
  verifiedOn,
  verificationInterval,
});

describe('an article', () => {
  it('that nobody has checked is not verified, never fresh', () => {
    expect(verificationOf(meta(undefined), TODAY)).toEqual({ state: 'not-verified' });
  });

  it('checked on a day to come is not verified', () => {
    expect(verificationOf(meta('2026-11-24'), TODAY)).toEqual({ state: 'not-verified' });
  });

  it('checked today is verified until the interval is over', () => {
    expect(verificationOf(meta(TODAY), TODAY)).toEqual({
      state: 'verified',
      on: TODAY,
      due: '2027-02-21',
    });
  });

  it('is due from the day on which the interval is over', () => {
    expect(verificationOf(meta('2026-08-26'), TODAY).state).toBe('verified');
    expect(verificationOf(meta('2026-08-25'), TODAY)).toEqual({
      state: 'due',
      on: '2026-08-25',
      due: TODAY,
      daysOverdue: 0,
    });
  });

  it('is in exactly one state, by the days since it was checked', () => {
    const age = fc.integer({ min: -400, max: 4000 });
    fc.assert(
      fc.property(age, fc.integer({ min: 1, max: 3650 }), (days, interval) => {
        const found = verificationOf(meta(addDays(TODAY, -days), interval), TODAY);
        const state = days < 0 ? 'not-verified' : days < interval ? 'verified' : 'due';
        expect(found.state).toBe(state);
        expect('daysOverdue' in found ? found.daysOverdue : days - interval).toBe(days - interval);
        expect('due' in found ? daysBetween(found.on, found.due) : interval).toBe(interval);
      }),
    );
  });
});
