import { addDays, type PlainDate } from '../shared/index.ts';
import type { Curriculum, PlanItem } from './model.ts';
import { nextWorkDay, type WorkDays } from './work-days.ts';

/** Something that comes after the plan's days, on the first working day on or after its turn. */
export interface Later {
  /** The item's id; with the number of the turn where it repeats. Progress is kept under it. */
  id: string;
  item: PlanItem;
  /** Calendar days after the first day. */
  after: number;
}

/** Probation spelled out: each repetition is an entry of its own. In order of time. */
export function laterItems(probation: Curriculum['probation']): Later[] {
  return probation
    .flatMap(({ item, after, every, until }) => {
      if (every === undefined || until === undefined) return [{ id: item.id, item, after }];
      const turns = Math.max(0, Math.floor((until - after) / every) + 1);
      return Array.from({ length: turns }, (_, turn) => ({
        id: `${item.id}.${turn + 1}`,
        item,
        after: after + turn * every,
      }));
    })
    .toSorted((a, b) => a.after - b.after);
}

/** The date of what comes `after` calendar days, or undefined when no working day follows. */
export function laterDate(after: number, start: PlainDate, days: WorkDays): PlainDate | undefined {
  return nextWorkDay(days, addDays(start, after));
}
