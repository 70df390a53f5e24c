import { ENGLISH } from './en.ts';
import { PLAIN, type Language } from './language.ts';
import { RUSSIAN } from './ru.ts';

const KNOWN: Readonly<Record<string, Omit<Language, 'locale' | 'stem'>>> = {
  en: ENGLISH,
  ru: RUSSIAN,
};

/** The rules for a locale (`ru`, `ru-KZ`) with the stemmer it is to use; an unknown locale has no lists and still works. */
export function languageOf(locale: string, stem: (word: string) => string): Language {
  const rules = KNOWN[locale.split('-')[0] ?? ''] ?? PLAIN;
  return { ...rules, locale, stem };
}
