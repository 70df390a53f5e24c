import type { Replan } from '../progress/index.ts';
import { daysBetween, type PlainDate } from '../shared/index.ts';
import type { PlanFile } from './plan-file.ts';
import { planGroups, type Run } from './run.ts';
import { dateOfItem, schedule, type Schedule } from './schedule.ts';

/** What one way of catching up would lead to. */
export interface CatchUp {
  choice: Replan;
  schedule: Schedule;
  /** Last day. */
  end: PlainDate;
  /** Calendar days that the end moves; negative for earlier. */
  moves: number;
}

/**
 * Both ways to deal with what was missed, to be shown before one is chosen. None when nothing was missed,
 * or the calendar runs out of working days.
 */
export function catchUps(plan: PlanFile, run: Run, today: PlainDate): CatchUp[] {
  const before = endOf(run.schedule);
  if (run.missed.length === 0 || before === undefined) return [];
  return (['move', 'double'] as const).flatMap((how) => {
    const stones = how === 'move' ? openStones(plan, run, today) : [];
    const choice: Replan = { on: today, how, missed: [...run.missed, ...stones] };
    const laid = schedule({
      groups: planGroups(plan),
      start: run.enrolment.start,
      days: run.days,
      replans: [...run.enrolment.replans, choice],
      catchUp: plan.catchUp,
    });
    const end = laid && endOf(laid);
    if (!laid || end === undefined) return [];
    return [{ choice, schedule: laid, end, moves: daysBetween(before, end) }];
  });
}

// A milestone that is not reached moves with its day, so that it never stands before what it asks for.
function openStones(plan: PlanFile, run: Run, today: PlainDate): string[] {
  const missed = new Set(run.missed);
  const moving = plan.days.filter(({ items }) => items.some(({ id }) => missed.has(id)));
  return moving
    .flatMap(({ items }) => items)
    .filter((item) => item.kind === 'milestone' && !run.isDone(item))
    .map(({ id }) => id)
    .filter((id) => (dateOfItem(run.schedule, id) ?? today) < today);
}

/** The last date of a schedule. */
export function endOf(laid: Schedule): PlainDate | undefined {
  return laid.dates.at(-1)?.date;
}
