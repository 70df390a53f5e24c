import {
  activity,
  isDone,
  type DayChange,
  type Enrolment,
  type Progress,
} from '../progress/index.ts';
import type { PlainDate } from '../shared/index.ts';
import type { PlanGroup } from './lay.ts';
import { milestoneState, type MilestoneState } from './milestone.ts';
import type { CalendarView, DayView, ItemView, PlanFile } from './plan-file.ts';
import { dateOfItem, firstOpen, missedBefore, positionOn, schedule } from './schedule.ts';
import type { Position, Schedule } from './schedule.ts';
import { nextWorkDay, workDays, type WorkDays } from './work-days.ts';

/** A plan as one hire lives it: its dates, what is done, and where the hire is today. */
export interface Run {
  enrolment: Enrolment;
  /** The first working day, also after its work was moved. */
  first: PlainDate;
  days: WorkDays;
  schedule: Schedule;
  position: Position;
  /** Ids of items that were planned before today and are not done, milestones left out. */
  missed: string[];
  /** The first date with an item that is not done, milestones left out: from the next day on it is missed. */
  openSince: PlainDate | undefined;
  isDone: (item: ItemView) => boolean;
  milestone: (item: ItemView) => MilestoneState;
}

/** Why a chosen plan can't be laid: its calendar is gone, or has no working day. */
export type RunProblem = 'no-calendar' | 'no-working-day';

/** Lays a chosen plan over its days as of `today`; a problem where that can't be done. */
export function runOf(
  plan: PlanFile,
  enrolment: Enrolment,
  progress: Progress,
  today: PlainDate,
): Run | RunProblem {
  const calendar = plan.calendars.find(({ id }) => id === enrolment.calendar);
  if (!calendar) return 'no-calendar';
  const days = calendarDays(calendar, enrolment.changes);
  const { start, replans } = enrolment;
  const laid = schedule({ groups: planGroups(plan), start, days, replans, catchUp: plan.catchUp });
  if (!laid) return 'no-working-day';
  const items = new Map(plan.days.flatMap((day) => day.items.map((item) => [item.id, item])));
  // A contract asks for items, never for another contract.
  const isItemDone = (id: string): boolean => {
    const item = items.get(id);
    return item !== undefined && itemDone(plan.id, item, progress);
  };
  const milestone = ({ id, requires = [] }: ItemView): MilestoneState => {
    const conditions = requires.map(({ condition }) => condition);
    const opens = dateOfItem(laid, id);
    const standing = { plan: plan.id, progress, isDone: isItemDone, opens, today };
    return milestoneState({ id, requires: conditions }, standing);
  };
  const done = (item: ItemView): boolean =>
    item.kind === 'milestone' ? milestone(item).met : itemDone(plan.id, item, progress);
  const isOver = (id: string): boolean => {
    const item = items.get(id);
    return item === undefined || item.kind === 'milestone' || done(item);
  };
  return {
    enrolment,
    first: nextWorkDay(days, start) ?? start,
    days,
    schedule: laid,
    position: positionOn(laid, today),
    missed: missedBefore(laid, today, isOver),
    openSince: firstOpen(laid, isOver),
    isDone: done,
    milestone,
  };
}

/** The calendar of a plan's file ready for asking. */
export function calendarDays(calendar: CalendarView, changes: readonly DayChange[]): WorkDays {
  return workDays(
    calendar,
    calendar.holidays.map(({ date }) => date),
    changes,
  );
}

/** The days of a plan's file as the scheduler takes them. */
export function planGroups(plan: { days: readonly DayView[] }): PlanGroup[] {
  return plan.days.map(({ number, items }) => ({ day: number, items }));
}

/** Ticked; a quiz also when it was passed. */
export function itemDone(plan: string, item: ItemView, progress: Progress): boolean {
  if (isDone(progress, activity.item(plan, item.id))) return true;
  return item.quiz !== undefined && progress.of('passed', activity.quiz(item.quiz)).length > 0;
}
