import { matches } from '#domain/news';
import { openSite, type OpenSite } from './index.ts';
import { newsPages, type NewsPage } from './news-pages.ts';
import { publishedNews } from './news.ts';
import { inEveryLocale, pageParam } from './routes.ts';

/** What news is put into folders by: `/news/line/<id>/`, `/news/product/<id>/`. */
export type NewsFolderKind = 'line' | 'product';

/** A page of the news of one line or product. */
export interface NewsFolder {
  kind: NewsFolderKind;
  id: string;
  page: NewsPage;
}

/** Routes of the news of each line, or each product; those without any news have no page. */
export async function newsFolders(kind: NewsFolderKind) {
  const { library, today } = await openSite();
  return inEveryLocale(
    library,
    (locale) => {
      const items = publishedNews(library, locale, today);
      return named(library.team, kind).flatMap(({ id }): NewsFolder[] => {
        const own = items.filter(({ data }) => matches(data, { [kind]: id }));
        return own.length === 0 ? [] : newsPages(own).map((page) => ({ kind, id, page }));
      });
    },
    ({ id, page }) => ({ [kind]: id, page: pageParam(page) }),
  );
}

/** The name of the line or product, in the reader's language. */
export function folderName(site: OpenSite, locale: string, { kind, id }: NewsFolder): string {
  const one = named(site.library.team, kind).find((other) => other.id === id);
  return one ? site.say(one.title, locale) : id;
}

function named(team: OpenSite['library']['team'], kind: NewsFolderKind) {
  return kind === 'line' ? team.lines : team.products;
}
