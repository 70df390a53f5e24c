import type { Replan } from '../progress/index.ts';
import { addDays, type PlainDate } from '../shared/index.ts';
import { lay, minutesOf, type Load, type PlanGroup, type Slot } from './lay.ts';
import { hoursOn, type WorkDays } from './work-days.ts';

/**
 * The slots after a choice about what was missed. `limit` is the most minutes that catching up adds to a
 * date, which also never passes its hours; what finds no room comes after the end. Undefined when the
 * calendar runs out of working days.
 */
export function replan(
  slots: readonly Slot[],
  choice: Replan,
  days: WorkDays,
  limit: number,
): Slot[] | undefined {
  const missed = new Set(choice.missed);
  const past = slots.filter((slot) => slot.date < choice.on);
  const coming = slots.filter((slot) => slot.date >= choice.on);
  const open = only(past, (item) => missed.has(item.id));
  const kept = only(past, (item) => !missed.has(item.id));
  const rest =
    choice.how === 'move'
      ? lay(groupsOf([...open, ...coming]), choice.on, days)
      : double(open, coming, choice.on, days, limit);
  return rest && [...kept, ...rest];
}

function only(slots: readonly Slot[], keep: (item: Load) => boolean): Slot[] {
  return slots
    .map(({ date, day, items }) => ({ date, day, items: items.filter(keep) }))
    .filter((slot) => slot.items.length > 0);
}

/** Slots joined into days of the plan, in the plan's order. */
function groupsOf(slots: readonly Slot[]): PlanGroup[] {
  return Array.from(Map.groupBy(slots, (slot) => slot.day))
    .map(([day, parts]) => ({ day, items: parts.flatMap((part) => part.items) }))
    .toSorted((a, b) => a.day - b.day);
}

function double(
  open: readonly Slot[],
  coming: readonly Slot[],
  from: PlainDate,
  days: WorkDays,
  limit: number,
): Slot[] | undefined {
  let waiting = open;
  const filled = Array.from(Map.groupBy(coming, (slot) => slot.date)).flatMap(([date, own]) => {
    const free =
      hoursOn(days, date) * 60 - own.reduce((sum, { items }) => sum + minutesOf(items), 0);
    const taken = fill(waiting, Math.min(free, limit));
    waiting = only(waiting, (item) => !taken.has(item));
    const added = only(open, (item) => taken.has(item));
    return added.map(({ day, items }): Slot => ({ date, day, items })).concat(own);
  });
  const last = coming.at(-1)?.date;
  const tail = lay(groupsOf(waiting), last === undefined ? from : addDays(last, 1), days);
  return tail && [...filled, ...tail];
}

/** The items, in order, that fit into so many minutes; a long one is left for a day of its own. */
function fill(waiting: readonly Slot[], minutes: number): Set<Load> {
  let room = minutes;
  const taken = new Set<Load>();
  for (const item of waiting.flatMap((slot) => slot.items)) {
    if (item.minutes > room) continue;
    room -= item.minutes;
    taken.add(item);
  }
  return taken;
}
