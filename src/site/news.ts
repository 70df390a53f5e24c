import { newsIn as listNews, type Document, type Library } from '#domain/library';
import { archive, touching, type ChangeKind, type NewsMeta } from '#domain/news';
import type { PlainDate } from '#domain/shared';

export type NewsDocument = Document<NewsMeta>;

const made = new WeakMap<Library, Map<string, NewsDocument[]>>();

/** Every item once, newest first, in the reader's language where it is translated. Made once a library and locale. */
export function newsIn(library: Library, locale: string): NewsDocument[] {
  const byLocale = made.get(library) ?? new Map<string, NewsDocument[]>();
  made.set(library, byLocale);
  const known = byLocale.get(locale);
  if (known) return known;
  const sorted = listNews(library, locale);
  byLocale.set(locale, sorted);
  return sorted;
}

/** The items that are published on `today`. */
export function publishedNews(library: Library, locale: string, today: PlainDate): NewsDocument[] {
  return archive(newsIn(library, locale), today);
}

const touched = new WeakMap<Library, Map<string, ReturnType<typeof touching<NewsDocument>>>>();

/** The published items that changed a piece of content, newest first. */
export function newsAbout(
  library: Library,
  locale: string,
  today: PlainDate,
  kind: ChangeKind,
  id: string,
): ReturnType<typeof touching<NewsDocument>> {
  const byKey =
    touched.get(library) ?? new Map<string, ReturnType<typeof touching<NewsDocument>>>();
  touched.set(library, byKey);
  const key = `${locale} ${kind} ${id}`;
  const found = byKey.get(key) ?? touching(publishedNews(library, locale, today), kind, id);
  byKey.set(key, found);
  return found;
}
