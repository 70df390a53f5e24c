/** The path of the page that chooses a plan, without base and locale. */
export const onboardingPath = 'onboarding/';
/** The path of a plan's page. */
export const planPath = (plan: string): string => `onboarding/${plan}/`;
/** The path of a day of a plan; days count from 1. */
export const dayPath = (plan: string, day: number): string => `onboarding/${plan}/${day}/`;
/** The path of the file that islands read. */
export const planFilePath = (plan: string): string => `onboarding/${plan}/plan.json`;
/** The path of a cohort's page. */
export const cohortPath = (cohort: string): string => `onboarding/cohorts/${cohort}/`;
/** The path of a cohort's calendar. */
export const cohortCalendarPath = (cohort: string): string => `onboarding/cohorts/${cohort}.ics`;
