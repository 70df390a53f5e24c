import type { Feed } from './model.ts';

/** The feed as JSON Feed 1.1 (jsonfeed.org). */
export function toJsonFeed(feed: Feed): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.home,
    feed_url: feed.self,
    ...(feed.next !== undefined && { next_url: feed.next }),
    language: feed.language,
    authors: [{ name: feed.author }],
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      date_published: item.published,
      date_modified: item.updated,
      ...(item.categories.length > 0 && { tags: item.categories }),
    })),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
