import type { NewsDocument } from '#domain/library';
import type { PageOf } from './routes.ts';

/** Items a page: with their changes they must fit the budget of a reading page. */
export const NEWS_ROWS = 20;

export type NewsPage = PageOf<NewsDocument>;

/** Cuts news into pages; no news is one empty page. */
export function newsPages(items: readonly NewsDocument[]): NewsPage[] {
  const count = Math.max(1, Math.ceil(items.length / NEWS_ROWS));
  return Array.from({ length: count }, (_, index) => ({
    rows: items.slice(index * NEWS_ROWS, (index + 1) * NEWS_ROWS),
    number: index + 1,
    count,
  }));
}
