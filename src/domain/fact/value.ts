import { inLocale } from '../shared/index.ts';
import type { Fact } from './model.ts';

/** The fact's text in `locale`, in the grammatical `form` if one is named and given; else its plain value. */
export function factValue(fact: Fact, locale: string, fallback: string, form?: string): string {
  const special = form === undefined ? undefined : fact.forms?.[locale]?.[form];
  return special ?? inLocale(fact.value, locale, fallback);
}
