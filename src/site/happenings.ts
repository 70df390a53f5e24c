import { z } from 'zod';
import { readHistory, type FileChange, type History } from '#adapters/history';
import { siteSettings } from '#adapters/site';
import { seenAt, type Happening } from '#domain/digest';
import {
  addressOf,
  localesOf,
  publishedNews,
  sectionOf,
  type Address,
  type NewsDocument,
} from '#domain/library';
import { startOf, toldOn } from '#domain/news';
import { articlePath, newsPath, replyPath, type OpenSite } from './index.ts';

/** What the digest is put together from, for readers of one locale. */
export interface Happenings {
  /** How far the history reaches back; null where the site was built without one. */
  reach: string | null;
  rows: Happening[];
}

/** A page of changes must stay light on a phone: the newest so many are published. */
const MOST = 400;

let read: Promise<History | undefined> | undefined;

/** News and the changes of articles, flows and replies, newest first. */
export async function happeningsIn(site: OpenSite, locale: string): Promise<Happenings> {
  const history = await (read ??= readHistory(siteSettings().contentDir, site.today));
  const changes = history?.changes ?? [];
  const byPath = Map.groupBy(changes, ({ path }) => path);
  const news = publishedNews(site.library, locale, site.today).flatMap((item) =>
    newsRows(site, locale, item, byPath.get(item.path) ?? []),
  );
  const rows = [...news, ...changes.flatMap((change) => contentRow(site, locale, change) ?? [])];
  const newest = rows.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at)).slice(0, MOST);
  return { reach: history?.reach ?? null, rows: newest };
}

/** An item when it was told, and once more on the day on which it takes effect. */
function newsRows(
  site: OpenSite,
  locale: string,
  { id, data }: NewsDocument,
  commits: readonly FileChange[],
): Happening[] {
  const correction = data.corrections.findLast(({ material }) => material);
  const meaning = correction ? 'text' : 'added';
  const row: Happening = {
    kind: 'news',
    id,
    title: data.title,
    summary: correction?.what ?? data.summary,
    url: site.url(locale, newsPath(id)),
    meaning,
    at: seenAt(
      toldOn(data),
      commits.filter((one) => one.meaning === meaning).map(({ at }) => at),
    ),
    lines: data.lines,
    products: data.products,
    material: data.material,
    mustRead: data.mustRead,
    ...(data.expires !== undefined && { expires: data.expires }),
  };
  const start = startOf(data);
  if (start <= data.date) return [row];
  const told = { ...row, effectiveFrom: start };
  return [told, { ...told, summary: data.summary, at: `${start}T00:00:00Z`, inForce: true }];
}

function contentRow(site: OpenSite, locale: string, change: FileChange): Happening | undefined {
  const address = addressOf(change.path);
  if (!address || !['articles', 'replies', 'flows'].includes(address.collection)) return undefined;
  const entry = entryFor(site, locale, address);
  if (!entry && change.meaning === 'removed') return goneRow(address, change);
  // Another locale's file is the reader's only where the reader's own does not exist.
  if (!entry || entry.path !== change.path) return undefined;
  const { id } = address;
  const shared = {
    id,
    title: entry.data.title,
    meaning: change.meaning,
    at: change.at,
    lines: entry.data.lines,
    products: entry.data.products,
  };
  if (address.collection === 'articles') {
    const url = site.url(locale, articlePath(id));
    return { ...shared, kind: 'article', url, section: sectionOf({ id }) };
  }
  // A flow has no page of its own: it is named, and found in the articles that walk through it.
  if (address.collection === 'flows') return { ...shared, kind: 'flow', url: '' };
  return { ...shared, kind: 'reply', url: site.url(locale, replyPath(id)) };
}

const KINDS = new Map([
  ['articles', 'article'],
  ['replies', 'reply'],
  ['flows', 'flow'],
] as const);
const gone = z.object({ title: z.string(), lines: z.array(z.string()).default([]) });

/** A file that is not there any more: its last words about itself. */
function goneRow({ collection, id }: Address, { at, data }: FileChange): Happening | undefined {
  const known = gone.safeParse(data);
  if (!known.success) return undefined;
  const kind = [...KINDS].find(([name]) => name === collection)?.[1];
  return kind && { kind, id, ...known.data, url: '', meaning: 'removed', at, products: [] };
}

function entryFor({ library }: OpenSite, locale: string, { collection, id }: Address) {
  const locales = localesOf(library);
  if (collection === 'articles') return library.articles.find(id, locale, locales);
  if (collection === 'replies') return library.replies.find(id, locale, locales);
  return library.flows.find(id, locale, locales);
}
