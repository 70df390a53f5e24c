import type { WorkCalendar } from '../../../src/domain/team/index.ts';
import { workDays, type PlanGroup, type WorkDays } from '#domain/curriculum';
import type { DayChange } from '#domain/progress';

/** A calendar as team.yaml would give it. */
export function calendar(more: Partial<WorkCalendar> = {}): WorkCalendar {
  return {
    id: 'office',
    title: 'Monday to Friday',
    hours: 8,
    pattern: { kind: 'weekdays', days: ['mon', 'tue', 'wed', 'thu', 'fri'] },
    daysOff: [],
    workingDays: [],
    ...more,
  };
}

export const office: WorkDays = workDays(calendar(), []);

/** Two days on, two off, the first working day being 1 December 2026. */
export const twoTwo: WorkCalendar = calendar({
  hours: 11,
  pattern: { kind: 'cycle', on: 2, off: 2, anchor: '2026-12-01' },
});

/** Calendar with changes and no public holidays. */
export const changed = (base: WorkCalendar, changes: DayChange[]): WorkDays =>
  workDays(base, [], changes);

/** `days` plan days, each with items of these minutes, called `1a`, `1b`, … */
export function groups(days: number, minutes: readonly number[]): PlanGroup[] {
  return Array.from({ length: days }, (_, index) => ({
    day: index + 1,
    items: minutes.map((each, place) => ({
      id: `${index + 1}${String.fromCodePoint(97 + place)}`,
      minutes: each,
    })),
  }));
}
