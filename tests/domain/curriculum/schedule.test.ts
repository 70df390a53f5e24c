import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  datesOfDay,
  hoursOn,
  missedBefore,
  positionOn,
  schedule,
  workDays,
  type Schedule,
  type ScheduleInput,
} from '#domain/curriculum';
import { addDays } from '#domain/shared';
import type { WorkCalendar } from '../../../src/domain/team/index.ts';
import { calendar, changed, groups, office, twoTwo } from './calendars.ts';
import { naiveHours, naiveLay } from './naive-walk.ts';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

function dated(more: Partial<ScheduleInput> = {}): Schedule {
  const input: ScheduleInput = {
    groups: groups(7, [60, 60]),
    start: '2026-11-30',
    days: office,
    replans: [],
    catchUp: 60,
    ...more,
  };
  const result = schedule(input);
  if (!result) throw new Error('the calendar has no working day');
  return result;
}

const dates = (plan: Schedule): string[] => plan.dates.map(({ date }) => date);

describe('a plan over a calendar', () => {
  test('seven working days from a Monday skip the weekend', () => {
    expect(dates(dated())).toEqual([
      '2026-11-30',
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
      '2026-12-07',
      '2026-12-08',
    ]);
  });

  test('a start on a day off begins on the next working day', () => {
    expect(dates(dated({ start: '2026-12-05' }))[0]).toBe('2026-12-07');
  });

  test('two on, two off keeps its rhythm over the end of the year', () => {
    const days = workDays(twoTwo, []);
    expect(dates(dated({ start: '2026-12-29', days, groups: groups(5, [60]) }))).toEqual([
      '2026-12-29',
      '2026-12-30',
      '2027-01-02',
      '2027-01-03',
      '2027-01-06',
    ]);
  });

  test('a cycle holds before its anchor too', () => {
    const days = workDays(twoTwo, []);
    const worked = ['2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30'];
    expect(worked.map((date) => hoursOn(days, date))).toEqual([0, 11, 11, 0, 0]);
  });

  test('public holidays and the team’s days off are no working days, its extra working days are', () => {
    const base = calendar({ daysOff: ['2026-12-02'], workingDays: ['2026-12-05', '2026-12-03'] });
    const days = workDays(base, ['2026-12-01', '2026-12-03']);
    expect(dates(dated({ days, groups: groups(4, [60]) }))).toEqual([
      '2026-11-30',
      '2026-12-03',
      '2026-12-04',
      '2026-12-05',
    ]);
  });

  test('a personal day off moves the rest, a moved day is worked at the weekend', () => {
    const days = changed(calendar(), [
      { date: '2026-12-01', hours: 0 },
      { date: '2026-12-05', hours: 8 },
    ]);
    expect(dates(dated({ days }))).toEqual([
      '2026-11-30',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
      '2026-12-05',
      '2026-12-07',
      '2026-12-08',
    ]);
  });

  test('what does not fit into a half day goes on the next day', () => {
    const days = changed(calendar(), [{ date: '2026-12-01', hours: 4 }]);
    const plan = dated({ days, groups: groups(2, [180, 90]) });
    expect(plan.slots.map(({ date, day, items }) => [date, day, items.length])).toEqual([
      ['2026-11-30', 1, 2],
      ['2026-12-01', 2, 1],
      ['2026-12-02', 2, 1],
    ]);
    expect(datesOfDay(plan, 2)).toEqual(['2026-12-01', '2026-12-02']);
  });

  test('hours that differ on a weekday count on that weekday', () => {
    const days = workDays(calendar({ hoursOn: { fri: 5 } }), []);
    expect([hoursOn(days, '2026-12-03'), hoursOn(days, '2026-12-04')]).toEqual([8, 5]);
  });

  test('an item longer than any day stands alone on its date', () => {
    const plan = dated({ groups: [{ day: 1, items: [{ id: 'long', minutes: 600 }] }] });
    expect(plan.dates).toMatchObject([{ date: '2026-11-30', minutes: 600, hours: 8 }]);
  });

  test('a calendar without a working day gives no schedule and does not hang', () => {
    const none: WorkCalendar['pattern'] = { kind: 'weekdays', days: [] };
    const days = workDays(calendar({ pattern: none }), []);
    expect(
      schedule({ groups: groups(1, [60]), start: '2026-11-30', days, replans: [], catchUp: 60 }),
    ).toBeUndefined();
  });

  test('29 February is a working day in a leap year', () => {
    expect(dates(dated({ start: '2028-02-28', groups: groups(3, [60]) }))).toEqual([
      '2028-02-28',
      '2028-02-29',
      '2028-03-01',
    ]);
  });
});

describe('where a hire is', () => {
  test('before, on a working day, on a day off, and after the plan', () => {
    const plan = dated();
    expect(positionOn(plan, '2026-11-20')).toMatchObject({ at: 'before' });
    expect(positionOn(plan, '2026-12-02')).toMatchObject({
      at: 'working',
      now: { date: '2026-12-02' },
    });
    expect(positionOn(plan, '2026-12-05')).toMatchObject({
      at: 'off',
      next: { date: '2026-12-07' },
    });
    expect(positionOn(plan, '2026-12-09')).toEqual({ at: 'after' });
  });

  test('missed is what was planned before today and is not done', () => {
    expect(missedBefore(dated(), '2026-12-02', (id) => id !== '2b')).toEqual(['2b']);
    expect(missedBefore(dated(), '2026-11-30', () => false)).toEqual([]);
  });
});

// Years ends, a leap day and both clock changes lie within reach.
const anyDate = fc
  .oneof(fc.integer({ min: -60, max: 120 }), fc.integer({ min: 365, max: 480 }))
  .map((days) => addDays('2026-12-31', days));
const anyPattern: fc.Arbitrary<WorkCalendar['pattern']> = fc.oneof(
  fc.record({
    kind: fc.constant('weekdays' as const),
    days: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 }),
  }),
  fc.record({
    kind: fc.constant('cycle' as const),
    on: fc.integer({ min: 1, max: 9 }),
    off: fc.integer({ min: 0, max: 9 }),
    anchor: fc.integer({ min: -60, max: 60 }).map((days) => addDays('2026-12-31', days)),
  }),
);
const anyCase = fc.record({
  pattern: anyPattern,
  hours: fc.integer({ min: 1, max: 12 }),
  start: anyDate,
  offsets: fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 8 }),
  changes: fc.array(
    fc.record({ after: fc.integer({ min: 0, max: 40 }), hours: fc.integer({ min: 0, max: 10 }) }),
    { maxLength: 5 },
  ),
  minutes: fc.array(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 20,
  }),
});

describe('against a slow walk day by day', () => {
  test('weekday sets, cycles, leap days, year ends, holidays and absences give the same dates', () => {
    fc.assert(
      fc.property(anyCase, ({ pattern, hours, start, offsets, changes, minutes }) => {
        const base = calendar({ pattern, hours, hoursOn: { wed: 5 } });
        const holidays = offsets.map((after) => addDays(start, after));
        const own = changes.map(({ after, hours: worked }) => ({
          date: addDays(start, after),
          hours: worked,
        }));
        const plan = minutes.map((each, index) => ({
          day: index + 1,
          items: each.map((of, place) => ({ id: `${index}-${place}`, minutes: of })),
        }));
        const days = workDays(base, holidays, own);
        const slow = naiveLay(plan, start, (date) => naiveHours(base, holidays, own, date));
        expect(dated({ groups: plan, start, days }).slots).toEqual(slow);
      }),
      { numRuns: 200 },
    );
  });
});
