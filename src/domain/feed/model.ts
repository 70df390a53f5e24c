/** One entry of a feed. Addresses are absolute. */
export interface FeedItem {
  /** Never changes, whatever becomes of the address: a tag URI (RFC 4151). */
  id: string;
  url: string;
  title: string;
  summary: string;
  /** HTML of the text; its links are absolute. */
  html: string;
  /** ISO 8601 instants. */
  published: string;
  updated: string;
  categories: readonly string[];
}

/** A feed, or one page of a long one (RFC 5005, section 3). */
export interface Feed {
  id: string;
  title: string;
  description: string;
  /** The page that the feed belongs to. */
  home: string;
  /** Address of this page of the feed. */
  self: string;
  first: string;
  previous?: string | undefined;
  next?: string | undefined;
  last: string;
  language: string;
  author: string;
  /** The newest change of an item; of an empty feed, the day of the build at midnight. */
  updated: string;
  items: readonly FeedItem[];
}

/** A page of the items of a feed. `number` counts from 1. */
export interface FeedPage<Item> {
  number: number;
  count: number;
  items: Item[];
}
