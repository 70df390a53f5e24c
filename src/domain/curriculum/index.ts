export { signing, targetsOf, ticking } from './acts.ts';
export { catchUps, endOf, type CatchUp } from './catch-up.ts';
export { planChanges, targetOf, type PlanChanges } from './changes.ts';
export { dayParts, itemsIn, type DayPart } from './day-parts.ts';
export { instantOf } from './instant.ts';
export { laterDate, laterItems, type Later } from './later.ts';
export { minutesOf, type Load, type PlanGroup, type Slot } from './lay.ts';
export { dayLoad, MOST_NEW_ARTICLES, THIN_SHARE, type DayLoad } from './load.ts';
export {
  milestoneState,
  type ConditionState,
  type Milestone,
  type MilestoneState,
  type Standing,
} from './milestone.ts';
export { groupsOf, itemMinutes, type ReadingMinutes } from './minutes.ts';
export {
  cohort,
  curriculum,
  type Cohort,
  type Condition,
  type Curriculum,
  type PlanItem,
} from './model.ts';
export type {
  CalendarView,
  ConditionView,
  DayOutline,
  DayView,
  ItemView,
  LaterView,
  PlanFile,
} from './plan-file.ts';
export { calendarDays, itemDone, planGroups, runOf, type Run, type RunProblem } from './run.ts';
export {
  dateOfItem,
  datesOfDay,
  dayOn,
  missedBefore,
  positionOn,
  schedule,
  type DatedDay,
  type Position,
  type Schedule,
  type ScheduleInput,
} from './schedule.ts';
export {
  readStart,
  type KnownDays,
  type Start,
  type StartNote,
  type StartProblem,
} from './start.ts';
export { hoursOn, weekdayOf, workDays, type Weekday, type WorkDays } from './work-days.ts';
export { outlineOf, rowsByDate, rowsByNumber, type PlanRow } from './rows.ts';
