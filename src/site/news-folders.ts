import { publishedNews, type NewsDocument } from '#domain/library';
import { matches } from '#domain/news';
import type { Localized } from '#domain/shared';
import { openSite, type OpenSite } from './index.ts';
import { newsPages, type NewsPage } from './news-pages.ts';
import { inEveryLocale, pageParam } from './routes.ts';

/** What news is put into folders by: `/news/line/<id>/`, `/news/product/<id>/`. */
export type NewsFolderKind = 'line' | 'product';

/** The published news of one line or product. */
export interface NewsFolder {
  kind: NewsFolderKind;
  id: string;
  title: Localized;
  items: NewsDocument[];
}

/** The lines or the products that have any news, in the team's order. */
export function newsFolders(
  { library, today }: OpenSite,
  locale: string,
  kind: NewsFolderKind,
): NewsFolder[] {
  const news = publishedNews(library, locale, today);
  const all = kind === 'line' ? library.team.lines : library.team.products;
  return all
    .map(({ id, title }) => {
      const items = news.filter(({ data }) => matches(data, { [kind]: id }));
      return { kind, id, title, items };
    })
    .filter(({ items }) => items.length > 0);
}

/** Routes of all pages of all folders. */
export async function newsFolderRoutes() {
  const site = await openSite();
  return inEveryLocale(
    site.library,
    (locale) =>
      [...newsFolders(site, locale, 'line'), ...newsFolders(site, locale, 'product')].flatMap(
        ({ kind, id, title, items }) =>
          newsPages(items).map((page): NewsFolderPage => ({ kind, id, title, page })),
      ),
    ({ kind, id, page }) => ({ kind, id, page: pageParam(page) }),
  );
}

/** What a page of a folder shows. */
export interface NewsFolderPage extends Omit<NewsFolder, 'items'> {
  page: NewsPage;
}
