import { feedFile, type FeedFormat, type FeedPage } from '#domain/feed';
import type { NewsDocument } from '#domain/library';
import { feedScopes, pagesOfFeed, type FeedScope } from './feeds.ts';
import { openSite } from './index.ts';
import { inEveryLocale } from './routes.ts';

/** What an endpoint of feeds gets. */
export interface FeedRoute {
  locale: string;
  item: { scope: FeedScope; page: FeedPage<NewsDocument>; format: FeedFormat };
}

/** Routes of all feeds in some formats; `feed` is the path under `news/` without the extension. */
export async function feedRoutes(formats: readonly FeedFormat[]) {
  const site = await openSite();
  return inEveryLocale(
    site.library,
    (locale) =>
      feedScopes(site).flatMap((scope) =>
        pagesOfFeed(site, locale, scope).flatMap((page) =>
          formats.map((format) => ({ scope, page, format })),
        ),
      ),
    ({ scope, page, format }) => ({
      feed: scope.folder + feedFile(format, page.number).replace(/\.[a-z]+$/, ''),
    }),
  );
}
