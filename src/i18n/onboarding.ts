import { onboarding as en, type OnboardingWords } from './en/onboarding.ts';
import { onboarding as ru } from './ru/onboarding.ts';

const languages: Record<string, OnboardingWords> = { en, ru };

/** The words of onboarding: plain data, fit for the props of an island. */
export function onboardingWords(locale: string): OnboardingWords {
  return languages[locale] ?? languages[locale.split('-')[0] ?? ''] ?? en;
}

export type { OnboardingWords };
