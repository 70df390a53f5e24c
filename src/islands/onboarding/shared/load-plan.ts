import type { PlanFile } from '#domain/curriculum';
import type { OnboardingWords } from '../../../i18n/onboarding.ts';

/** What a plan's file holds. */
export interface LoadedPlan {
  plan: PlanFile;
  words: OnboardingWords;
}

const asked = new Map<string, Promise<LoadedPlan>>();

/** Fetches a plan's file once a page. Rejects when it can't be had; asking again then tries again. */
export function loadPlan(url: string): Promise<LoadedPlan> {
  const known = asked.get(url) ?? fetchPlan(url);
  asked.set(url, known);
  known.catch(() => asked.delete(url));
  return known;
}

async function fetchPlan(url: string): Promise<LoadedPlan> {
  const response = await fetch(url);
  const value: unknown = response.ok ? await response.json() : undefined;
  if (!isLoadedPlan(value)) throw new Error(`no plan at ${url}`);
  return value;
}

function isLoadedPlan(value: unknown): value is LoadedPlan {
  return typeof value === 'object' && value !== null && 'plan' in value && 'words' in value;
}
