import type { NewsItem } from '../news/index.ts';

/** How a chat wants its messages. */
export const CHAT_FORMATS = ['slack', 'mattermost', 'telegram'] as const;
export type ChatFormat = (typeof CHAT_FORMATS)[number];

/** A news item as it is announced in a chat. Plain text, whatever signs it holds; the address is absolute. */
export interface Announcement {
  title: string;
  summary: string;
  url: string;
  /** `Payments, First line`. */
  about: string;
  /** `Holds from 1 Dec 2026`, where that is later than today. */
  from?: string | undefined;
  /** `Please confirm by 24 Nov`, where reading is confirmed. */
  confirm?: string | undefined;
  /** What changed since it was first announced. */
  corrected?: string | undefined;
  /** `Changes what you say`, where it does. */
  material?: string | undefined;
}

/** What was tried with an item and a target. */
export type DeliveryState =
  /** The chat said that it has the message. */
  | { state: 'sent'; at: string }
  /** The chat refused it, or could not be reached: it may be tried again. */
  | { state: 'failed'; at: string; why: string }
  /** It was handed over and no answer came: the chat may have it, so it is never sent again by itself. */
  | { state: 'unsure'; at: string; why: string };

/** What was sent where: `<target> <item>@<version>` to its state. */
export type Deliveries = Readonly<Record<string, DeliveryState>>;

/** Where news is sent, and which of it. */
export interface Target {
  id: string;
  format: ChatFormat;
  locale: string;
  /** Empty for all. */
  lines: readonly string[];
  products: readonly string[];
  audience: 'internal' | 'partner' | 'public';
}

/** One message to send. */
export interface Delivery<Item extends NewsItem> {
  key: string;
  target: Target;
  item: Item;
  /** The version is announced anew after a material correction. */
  version: number;
}
