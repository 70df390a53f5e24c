import type { APIRoute } from 'astro';
import { publishedNews } from '#domain/library';
import { versionOf } from '#domain/news';
import { formatNearDate } from '#i18n';
import { newsPath, openSite } from '../../../site/index.ts';
import { inEveryLocale } from '../../../site/routes.ts';

export async function getStaticPaths() {
  const { library } = await openSite();
  return inEveryLocale(
    library,
    () => [undefined],
    () => ({}),
  );
}

/** What the filters of the news page look through: every published item, a short row each. */
export const GET: APIRoute<{ locale: string }> = async ({ props: { locale } }) => {
  const site = await openSite();
  const rows = publishedNews(site.library, locale, site.today).map(
    ({ id, data, locale: lang }) => ({
      key: `${id}@${versionOf(data)}`,
      url: site.url(locale, newsPath(id)),
      title: data.title,
      summary: data.summary,
      day: formatNearDate(locale, data.date, site.today),
      products: data.products,
      lines: data.lines,
      until: data.expires,
      confirm: data.mustRead || undefined,
      lang: lang === locale ? undefined : lang,
    }),
  );
  return new Response(JSON.stringify(rows), { headers: { 'content-type': 'application/json' } });
};
