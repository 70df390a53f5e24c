import { body as en, type BodyMessages } from './en/body.ts';
import { body as ru } from './ru/body.ts';

const languages: Record<string, BodyMessages> = { en, ru };

/** The words of an article's parts in the language that the article is written in. */
export function bodyWords(locale: string): BodyMessages {
  return languages[locale] ?? languages[locale.split('-')[0] ?? ''] ?? en;
}
