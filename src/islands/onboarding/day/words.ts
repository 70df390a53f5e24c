import type { OnboardingWords } from '../../../i18n/onboarding.ts';

/** What the day's page says before its plan is loaded; the rest comes with the plan. */
export type DayWords = Pick<
  OnboardingWords,
  'minutes' | 'hours' | 'hoursMinutes' | 'kinds' | 'day'
> & {
  problems: Pick<OnboardingWords['problems'], 'file' | 'again'>;
  typeNames: Readonly<Record<'theory' | 'how-to' | 'faq', string>>;
};
