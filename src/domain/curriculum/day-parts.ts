import type { PlainDate } from '../shared/index.ts';
import type { Slot } from './lay.ts';
import type { ItemView, PlanFile } from './plan-file.ts';
import { datesOfDay, dayOn, type Schedule } from './schedule.ts';

/** What the page of a plan's day shows of one date. */
export interface DayPart {
  date: PlainDate;
  /** In order, caught-up work first. */
  items: ItemView[];
  /** Of each item that is caught up here: the day of the plan it comes from. */
  from: ReadonlyMap<string, number>;
}

/**
 * The dates of a plan's day. A date that belongs to the day is shown whole, with the work of other days that
 * is caught up on it; of a date on which the day itself is only caught up, its own items are.
 */
export function dayParts(plan: PlanFile, laid: Schedule, number: number): DayPart[] {
  const dates = new Set(datesOfDay(laid, number));
  return laid.dates
    .filter(({ date }) => dates.has(date))
    .map((dated) => {
      const isOwn = dayOn(dated) === number;
      const slots = dated.slots.filter(({ day }) => isOwn || day === number);
      const others = slots.filter(({ day }) => day !== number);
      const from = others.flatMap(({ day, items }) => items.map(({ id }) => [id, day] as const));
      return { date: dated.date, items: itemsIn(plan, slots), from: new Map(from) };
    });
}

/** The items of some slots with everything looked up, in order. */
export function itemsIn(plan: PlanFile, slots: readonly Slot[]): ItemView[] {
  return slots.flatMap(({ day, items }) => {
    const ids = new Set(items.map(({ id }) => id));
    return (plan.days[day - 1]?.items ?? []).filter(({ id }) => ids.has(id));
  });
}
