import { en, type Messages } from './en/site.ts';
import { ru } from './ru/site.ts';

const languages: Record<string, Messages> = { en, ru };

/** The messages of a locale; a content locale whose interface isn't translated gets English. */
export function t(locale: string): Messages {
  return languages[locale] ?? languages[locale.split('-')[0] ?? ''] ?? en;
}
