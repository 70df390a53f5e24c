import type { OnboardingWords } from '../../../i18n/onboarding.ts';

/** What the plan's page says before the plan's file is loaded. */
export type PlanWords = Pick<
  OnboardingWords,
  'minutes' | 'hours' | 'hoursMinutes' | 'items' | 'table' | 'run' | 'later'
> & { problems: Pick<OnboardingWords['problems'], 'file' | 'again'> };
