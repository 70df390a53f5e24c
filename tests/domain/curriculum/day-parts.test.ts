import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  catchUps,
  dayOn,
  dayParts,
  runOf,
  targetsOf,
  ticking,
  type ItemView,
  type PlanFile,
  type Run,
} from '#domain/curriculum';
import { progressOf, type Enrolment } from '#domain/progress';
import { addDays } from '#domain/shared';
import { uuid, written } from '../progress/statements.ts';
import { calendar } from './calendars.ts';

const START = '2026-12-01';
const item = (id: string, minutes: number): ItemView =>
  minutes > 0
    ? { id, kind: 'practise', title: id, minutes, target: 'practise' }
    : { id, kind: 'milestone', title: id, minutes, target: 'milestone', requires: [] };

/** Minutes of each item of each day; 0 is a milestone. */
function planOf(days: readonly (readonly number[])[]): PlanFile {
  return {
    id: 'plan',
    title: 'Plan',
    href: '/onboarding/plan/',
    calendar: 'office',
    catchUp: 60,
    timeZone: 'Europe/Berlin',
    days: days.map((items, day) => ({
      number: day + 1,
      title: `D${day + 1}`,
      items: items.map((minutes, place) => item(`${day + 1}.${place}`, minutes)),
    })),
    later: [],
    calendars: [{ ...calendar(), title: 'Office', holidays: [] }],
    known: { from: '2026-01-01', to: '2029-12-31' },
  };
}

const minutes = fc.constantFrom(0, 20, 45, 90, 300);
const anyPlan = fc
  .array(fc.array(minutes, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 })
  .map(planOf);
const choices = fc.array(
  fc.record({ after: fc.integer({ min: 0, max: 12 }), way: fc.constantFrom(0, 1) }),
  { maxLength: 3 },
);

test('whatever was missed and chosen, each item stands on one date and on the page of its date', () => {
  fc.assert(
    fc.property(anyPlan, fc.func(fc.boolean()), choices, (plan, isTicked, chosen) => {
      const items = plan.days.flatMap((day) => day.items);
      const replans: Enrolment['replans'] = [];
      const enrolment: Enrolment = {
        plan: 'plan',
        registration: uuid(900),
        start: START,
        calendar: 'office',
        changes: [],
        replans,
        items: targetsOf(plan),
      };
      const ticks = items.filter(({ id, kind }) => kind !== 'milestone' && isTicked(id));
      const log = ticks.map((one, index) => written(ticking(enrolment, one, 'en'), index + 1));
      const laid = (today: string): Run => {
        const run = runOf(plan, enrolment, progressOf(log), today);
        if (typeof run === 'string') throw new Error(run);
        return run;
      };
      let today = START;
      for (const { after, way } of chosen) {
        today = addDays(today, after);
        replans.push(
          ...catchUps(plan, laid(today), today)
            .slice(way, way + 1)
            .map(({ choice }) => choice),
        );
        expect(laid(today).missed).toEqual([]);
      }
      const { schedule } = laid(today);
      const placed = schedule.slots.flatMap((slot) => slot.items.map(({ id }) => id));
      expect(placed.toSorted()).toEqual(items.map(({ id }) => id).toSorted());
      for (const dated of schedule.dates.filter((one) => one.minutes > 0)) {
        const part = dayParts(plan, schedule, dayOn(dated)).find(({ date }) => date === dated.date);
        const ids = dated.slots.flatMap((slot) => slot.items.map(({ id }) => id));
        expect(part?.items.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
      }
    }),
  );
});
