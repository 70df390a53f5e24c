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
import { datesOfDay, missedBefore, positionOn, schedule } from './schedule.ts';
import type { Position, Schedule } from './schedule.ts';
import { workDays, type WorkDays } from './work-days.ts';

/** A plan as one hire lives it: its dates, what is done, and where the hire is today. */
export interface Run {
  enrolment: Enrolment;
  days: WorkDays;
  schedule: Schedule;
  position: Position;
  /** Ids of items that were planned before today and are not done, milestones left out. */
  missed: string[];
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
  const milestone = (item: ItemView): MilestoneState =>
    milestoneOf(plan, item, progress, laid, today);
  const done = (item: ItemView): boolean =>
    item.kind === 'milestone' ? milestone(item).met : itemDone(plan.id, item, progress);
  const isOver = (id: string): boolean => {
    const item = items.get(id);
    return item === undefined || item.kind === 'milestone' || done(item);
  };
  return {
    enrolment,
    days,
    schedule: laid,
    position: positionOn(laid, today),
    missed: missedBefore(laid, today, isOver),
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

function milestoneOf(
  plan: PlanFile,
  item: ItemView,
  progress: Progress,
  laid: Schedule,
  today: PlainDate,
): MilestoneState {
  const day = plan.days.find(({ items }) => items.includes(item))?.number ?? 0;
  const requires = (item.requires ?? []).map(({ condition }) => condition);
  const opens = datesOfDay(laid, day)[0];
  return milestoneState({ id: item.id, requires }, plan.id, progress, opens, today);
}
