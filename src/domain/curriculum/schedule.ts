import type { Replan } from '../progress/index.ts';
import type { PlainDate } from '../shared/index.ts';
import { lay, minutesOf, type PlanGroup, type Slot } from './lay.ts';
import { replan } from './replan.ts';
import { hoursOn, type WorkDays } from './work-days.ts';

/** Everything that decides on which date an item falls. */
export interface ScheduleInput {
  /** The plan's days in order. */
  groups: readonly PlanGroup[];
  start: PlainDate;
  days: WorkDays;
  /** What was chosen about missed days, oldest first. */
  replans: readonly Replan[];
  /** Most minutes of missed work that a date takes. */
  catchUp: number;
}

/** A working day with what is planned for it. */
export interface DatedDay {
  date: PlainDate;
  /** Working hours of the date. */
  hours: number;
  /** Planned minutes. */
  minutes: number;
  /** What is planned, by day of the plan; more than one where missed work is caught up. */
  slots: readonly Slot[];
}

/** A plan as dated days, in order. */
export interface Schedule {
  dates: readonly DatedDay[];
  slots: readonly Slot[];
}

/**
 * Lays a plan over a work calendar: plan × start × calendar × absences × choices → dated days. Starts on
 * the first working day on or after `start`. Undefined when the calendar has no working day for 400 days.
 */
export function schedule({
  groups,
  start,
  days,
  replans,
  catchUp,
}: ScheduleInput): Schedule | undefined {
  let slots = lay(groups, start, days);
  for (const choice of replans) slots = slots && replan(slots, choice, days, catchUp);
  return slots && { slots, dates: datesOf(slots, days) };
}

function datesOf(slots: readonly Slot[], days: WorkDays): DatedDay[] {
  return Array.from(Map.groupBy(slots, (slot) => slot.date))
    .map(([date, own]) => ({
      date,
      hours: hoursOn(days, date),
      minutes: own.reduce((sum, slot) => sum + minutesOf(slot.items), 0),
      slots: own,
    }))
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

/** The dates on which a day of the plan has something to do, in order; those of its milestones where it has not. */
export function datesOfDay(plan: Schedule, day: number): PlainDate[] {
  const own = plan.slots.filter((slot) => slot.day === day);
  const busy = own.filter((slot) => minutesOf(slot.items) > 0);
  return [...new Set((busy.length > 0 ? busy : own).map(({ date }) => date))].toSorted();
}

/** The date on which an item falls; undefined for one that is not in the plan. */
export function dateOfItem(plan: Schedule, item: string): PlainDate | undefined {
  return plan.slots.find(({ items }) => items.some(({ id }) => id === item))?.date;
}

/** The day of the plan that a date belongs to: what is caught up from other days stands before it. */
export function dayOn({ slots }: DatedDay): number {
  return slots.at(-1)?.day ?? 1;
}

/** Ids of the items that were planned before `today` and are not done. */
export function missedBefore(
  plan: Schedule,
  today: PlainDate,
  isDone: (item: string) => boolean,
): string[] {
  return plan.slots
    .filter((slot) => slot.date < today)
    .flatMap((slot) => slot.items.map((item) => item.id))
    .filter((id) => !isDone(id));
}

/** The first date with an item that is not done. */
export function firstOpen(
  plan: Schedule,
  isDone: (item: string) => boolean,
): PlainDate | undefined {
  const open = plan.slots.filter(({ items }) => !items.every(({ id }) => isDone(id)));
  return open.map(({ date }) => date).toSorted()[0];
}

/** Where a hire is in the plan on a day. */
export type Position =
  | { at: 'before'; next: DatedDay }
  | { at: 'working'; now: DatedDay }
  | { at: 'off'; next: DatedDay }
  | { at: 'after' };

/** Finds `today` in the dated days. */
export function positionOn(plan: Schedule, today: PlainDate): Position {
  const index = plan.dates.findIndex((dated) => dated.date >= today);
  const found = plan.dates[index];
  if (!found) return { at: 'after' };
  if (found.date === today) return { at: 'working', now: found };
  return { at: index === 0 ? 'before' : 'off', next: found };
}
