import {
  calendarDays,
  endOf,
  minutesOf,
  planGroups,
  readStart,
  schedule,
  type PlanFile,
  type Schedule,
  type StartNote,
  type StartProblem,
} from '#domain/curriculum';
import type { Wish } from './wish.ts';

/** Where a wish leads: its dates, or what is wrong with it. */
export type Outlook =
  | { problem: StartProblem | 'no-calendar' | 'no-start' }
  | {
      schedule: Schedule;
      first: string;
      last: string;
      notes: StartNote[];
      items: number;
      minutes: number;
    };

/** Lays the wished plan as of `today`. */
export function outlookOf(plan: PlanFile, wish: Wish, today: string): Outlook {
  const calendar = plan.calendars.find(({ id }) => id === wish.calendar);
  if (!calendar) return { problem: 'no-calendar' };
  if (wish.start === '') return { problem: 'no-start' };
  const days = calendarDays(calendar, wish.changes);
  const start = readStart(wish.start, today, days, plan.known);
  if ('problem' in start) return start;
  const laid = schedule({
    groups: planGroups(plan),
    start: start.date,
    days,
    replans: [],
    catchUp: plan.catchUp,
  });
  const last = laid && endOf(laid);
  if (!laid || last === undefined) return { problem: 'no-working-day' };
  const items = plan.days.flatMap((day) => day.items).filter(({ kind }) => kind !== 'milestone');
  return {
    schedule: laid,
    first: start.first,
    last,
    notes: start.notes,
    items: items.length,
    minutes: minutesOf(items),
  };
}
