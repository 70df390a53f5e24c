// pagefind: full text at any scale without a server; loads only the pieces of its index that a query needs.
import * as pagefind from 'pagefind';
import {
  articlesIn,
  localesOf,
  publishedNews,
  repliesIn,
  sectionOf,
  type Document,
  type Library,
} from '#domain/library';
import { newsSlug } from '#domain/news';
import type { PlainDate } from '#domain/shared';
export { fragmentUrls, fragmentUrlsIn } from './fragments.ts';
import { toIndexedHtml, type IndexedText } from './indexed-html.ts';

/** A Pagefind index that was built. */
export interface PagefindIndex {
  /** How many texts it holds. */
  pages: number;
  write: (folder: string) => Promise<void>;
  files: () => Promise<Map<string, Uint8Array>>;
}

/**
 * Indexes every text in the language it is written in. Fallbacks are left out: the original is found in
 * its own language; of news, what is published by `today`. The HTML given to Pagefind is made from the content, so that development and
 * build index the same. Throws with Pagefind's own words when it refuses a text.
 */
export async function buildPagefind(library: Library, today: PlainDate): Promise<PagefindIndex> {
  const { index, errors } = await pagefind.createIndex({ keepIndexUrl: false });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const texts = localesOf(library).flatMap((locale) => textsIn(library, locale, today));
  for (const text of texts) {
    const added = await index.addHTMLFile({ url: text.url, content: toIndexedHtml(text) });
    if (added.errors.length > 0)
      throw new Error(`Pagefind refused ${text.url}: ${added.errors.join('; ')}`);
  }
  return {
    pages: texts.length,
    write: async (outputPath) => {
      const written = await index.writeFiles({ outputPath });
      await pagefind.close();
      if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
    },
    files: async () => {
      const { files } = await index.getFiles();
      await pagefind.close();
      return new Map(files.map((file) => [file.path, file.content]));
    },
  };
}

function textsIn(library: Library, locale: string, today: PlainDate): IndexedText[] {
  const prefix = locale === localesOf(library)[0] ? '/' : `/${locale}/`;
  const own = (document: Document<unknown>): boolean => document.locale === locale;
  const sections = new Map(
    library.sections.inLocale(locale).map((section) => [section.id, section.data.title]),
  );
  const articles = articlesIn(library, locale)
    .filter(own)
    .map((article) => ({
      document: article,
      url: `${prefix}articles/${article.id}/`,
      kind: article.data.type,
      section: sectionOf(article),
      sectionTitle: sections.get(sectionOf(article)) ?? sectionOf(article),
    }));
  const replies = repliesIn(library, locale)
    .filter(own)
    .map((reply) => ({ document: reply, url: `${prefix}replies/${reply.id}/`, kind: 'reply' }));
  const news = publishedNews(library, locale, today)
    .filter(own)
    .map((item) => ({ document: item, url: `${prefix}news/${newsSlug(item.id)}/`, kind: 'news' }));
  return [...articles, ...replies, ...news];
}
