import { addressOf, type CollectionName } from '#domain/library';
import { newsSlug } from '#domain/news';

/** The path of an article's page, without base and locale. */
export const articlePath = (id: string): string => `articles/${id}/`;
/** The path of a reply template's page. */
export const replyPath = (id: string): string => `replies/${id}/`;
/** The path of a section's page. */
export const sectionPath = (id: string): string => `sections/${id}/`;
/** The path of the page of a type. */
export const typePath = (type: string): string => `types/${type}/`;

/** The path of a news item's page: the date in its id is for the folder, not for the address. */
export const newsPath = (id: string): string => `news/${newsSlug(id)}/`;

const PAGES: Partial<Record<CollectionName, (id: string) => string>> = {
  articles: articlePath,
  replies: replyPath,
  sections: sectionPath,
  news: newsPath,
};

/** The path of the page that shows a content file, or undefined when no page shows it. */
export function pathOfFile(file: string): string | undefined {
  const address = addressOf(file);
  return address && PAGES[address.collection]?.(address.id);
}
