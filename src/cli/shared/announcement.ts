import { type SiteSettings } from '#adapters/site';
import type { Announcement } from '#domain/announce';
import { defaultLocaleOf, type Document, type Library } from '#domain/library';
import { confirmBy, newsSlug, startOf, type NewsMeta } from '#domain/news';
import { inLocale, type PlainDate } from '#domain/shared';
import { formatDate, localePath } from '#i18n';
import { newsWords } from '../../i18n/news.ts';

/** A news item as a chat shows it, for readers of `locale`. */
export function announcementOf(
  library: Library,
  item: Document<NewsMeta>,
  locale: string,
  { siteUrl, basePath }: Pick<SiteSettings, 'siteUrl' | 'basePath'>,
  today: PlainDate,
): Announcement {
  const { data } = item;
  const { team } = library;
  const words = newsWords(locale).chat;
  const fallback = defaultLocaleOf(library);
  const path = localePath(locale, `news/${newsSlug(item.id)}/`, {
    base: basePath,
    defaultLocale: fallback,
  });
  const names = [...team.products, ...team.lines]
    .filter(({ id }) => data.products.includes(id) || data.lines.includes(id))
    .map(({ title }) => inLocale(title, locale, fallback));
  const correction = data.corrections.findLast(({ material }) => material);
  const start = startOf(data);
  return {
    title: data.title,
    summary: data.summary,
    url: new URL(path, siteUrl).href,
    about: names.join(', '),
    from: start > today ? words.from(formatDate(locale, start)) : undefined,
    confirm: data.mustRead ? words.confirm(formatDate(locale, confirmBy(data))) : undefined,
    corrected: correction && words.corrected(correction.what),
    material: data.material ? newsWords(locale).material : undefined,
  };
}
