import { addDays, type PlainDate } from '../shared/index.ts';
import { hoursOn, nextWorkDay, type WorkDays } from './work-days.ts';

/** An item as the scheduler needs it. */
export interface Load {
  id: string;
  minutes: number;
}

/** Items that belong to one day of the plan; `day` counts from 1. */
export interface PlanGroup {
  day: number;
  items: readonly Load[];
}

/** Part of a plan's day on a date. A plan's day takes several dates where the hours are short. */
export interface Slot {
  date: PlainDate;
  day: number;
  items: readonly Load[];
}

/**
 * Lays groups over working days, each group from a new date on. Items keep their order; one that no
 * longer fits into the date's hours goes to the next date, unless it is the first of its date.
 * Undefined when the calendar runs out of working days.
 */
export function lay(
  groups: readonly PlanGroup[],
  from: PlainDate,
  days: WorkDays,
): Slot[] | undefined {
  const slots: Slot[] = [];
  let next = from;
  for (const { day, items } of groups) {
    let rest = items;
    while (rest.length > 0) {
      const date = nextWorkDay(days, next);
      if (date === undefined) return undefined;
      const count = fitting(rest, hoursOn(days, date) * 60);
      slots.push({ date, day, items: rest.slice(0, count) });
      rest = rest.slice(count);
      next = addDays(date, 1);
    }
  }
  return slots;
}

/** How many items fit into so many minutes, at least one. */
function fitting(items: readonly Load[], minutes: number): number {
  let room = minutes;
  const over = items.findIndex((item) => (room -= item.minutes) < 0);
  return over === -1 ? items.length : Math.max(1, over);
}

/** Sum of the minutes of some items. */
export function minutesOf(items: readonly Load[]): number {
  return items.reduce((sum, item) => sum + item.minutes, 0);
}
