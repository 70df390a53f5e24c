export { cohortCalendar, cohortsIn, meetingsOf, type CohortView, type Meeting } from './cohorts.ts';
export { personName, type PlanContext } from './item-view.ts';
export {
  cohortCalendarPath,
  cohortPath,
  dayPath,
  onboardingPath,
  planFilePath,
  planPath,
} from './paths.ts';
export { planFile, planIds } from './plan-file.ts';
export { wallOf } from './wall.ts';
export { planHours, planOutline, planSummaries, type PlanSummary } from './summaries.ts';
