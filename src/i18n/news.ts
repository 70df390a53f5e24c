import { news as en, type NewsMessages } from './en/news.ts';
import { news as ru } from './ru/news.ts';

const languages: Record<string, NewsMessages> = { en, ru };

/** The words of news, its digest and its feeds. */
export function newsWords(locale: string): NewsMessages {
  return languages[locale] ?? languages[locale.split('-')[0] ?? ''] ?? en;
}

export type { NewsMessages };
