import { archive, newestFirst } from '../news/index.ts';
import type { PlainDate } from '../shared/index.ts';
import { localesOf } from './browse.ts';
import type { Library, NewsDocument } from './model.ts';

const made = new WeakMap<Library, Map<string, readonly NewsDocument[]>>();

/**
 * Every news item as a reader of `locale` gets it, newest first. Put in order once a library and locale: nearly every
 * page asks for it.
 */
export function newsIn(library: Library, locale: string): readonly NewsDocument[] {
  const byLocale = made.get(library) ?? new Map<string, readonly NewsDocument[]>();
  made.set(library, byLocale);
  const news = byLocale.get(locale) ?? ordered(library, locale);
  byLocale.set(locale, news);
  return news;
}

function ordered(library: Library, locale: string): NewsDocument[] {
  const locales = localesOf(library);
  return newestFirst(
    [...library.news.ids].flatMap((id) => library.news.find(id, locale, locales) ?? []),
  );
}

/** The news published by `today`, what is over included: agents are asked about an offer after it has ended. */
export function publishedNews(library: Library, locale: string, today: PlainDate): NewsDocument[] {
  return archive(newsIn(library, locale), today);
}
