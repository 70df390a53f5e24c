import type { OnboardingWords } from '../../../i18n/onboarding.ts';

/** What the form says before a plan's file is loaded. */
export type ChooseWords = Pick<
  OnboardingWords,
  'minutes' | 'hours' | 'hoursMinutes' | 'items' | 'days' | 'choose' | 'problems' | 'notes'
>;
