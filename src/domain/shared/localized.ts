import { z } from 'zod';

/** A BCP 47 language code as used for folders: `en`, `ru`, `pt-BR`. */
export const localeCode = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/, { error: 'a language code such as en or pt-BR' });

/** One text for all locales, or one a locale. */
export const localized = z.union([z.string().min(1), z.record(localeCode, z.string().min(1))]);

/** A text that may differ by locale. */
export type Localized = z.infer<typeof localized>;

/** The text in `locale`, else in `fallback`, else in whichever locale has one. */
export function inLocale(text: Localized, locale: string, fallback: string): string {
  if (typeof text === 'string') return text;
  return text[locale] ?? text[fallback] ?? Object.values(text)[0] ?? '';
}
