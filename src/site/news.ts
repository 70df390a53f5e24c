import {
  defaultLocaleOf,
  newsIn,
  publishedNews,
  type Library,
  type NewsDocument,
} from '#domain/library';
import { toConfirm, touching, versionOf, type ChangeKind } from '#domain/news';
import type { PlainDate } from '#domain/shared';

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
