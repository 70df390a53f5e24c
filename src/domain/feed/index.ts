export { toAtom } from './atom.ts';
export { toJsonFeed } from './json.ts';
export type { Feed, FeedItem, FeedPage } from './model.ts';
export { FEED_TYPES, feedFile, feedPages, type FeedFormat } from './pages.ts';
export { rfc822, toRss } from './rss.ts';
export { escapeXml } from './xml.ts';
