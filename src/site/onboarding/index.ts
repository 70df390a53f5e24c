export { cohortCalendar, cohortsIn, meetingsOf, type CohortView, type Meeting } from './cohorts.ts';
export { itemView, personName, quizTitle, type PlanContext } from './item-view.ts';
export {
  cohortCalendarPath,
  cohortPath,
  dayPath,
  onboardingPath,
  planFilePath,
  planPath,
} from './paths.ts';
export { calendarViews, knownDays, planFile, planIds } from './plan-file.ts';
export { planHours, planOutline, planSummaries, type PlanSummary } from './summaries.ts';
