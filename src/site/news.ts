import { defaultLocaleOf, newsIn as listNews, type Document, type Library } from '#domain/library';
import {
  archive,
  toConfirm,
  touching,
  versionOf,
  type ChangeKind,
  type NewsMeta,
} from '#domain/news';
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

const pending = new WeakMap<Library, string>();

/** Keys (`id@version`) of the news that the bar of every page reminds of, apart by spaces. Made once a library. */
export function keysToConfirm(library: Library, today: PlainDate): string {
  const known = pending.get(library);
  if (known !== undefined) return known;
  const items = toConfirm(newsIn(library, defaultLocaleOf(library)), today);
  const keys = items.map(({ id, data }) => `${id}@${versionOf(data)}`).join(' ');
  pending.set(library, keys);
  return keys;
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
