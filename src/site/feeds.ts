import {
  feedFile,
  feedPages,
  type Feed,
  type FeedFormat,
  type FeedItem,
  type FeedPage,
} from '#domain/feed';
import { publishedNews, type NewsDocument } from '#domain/library';
import { isFor, matches, type NewsFilter } from '#domain/news';
import type { Audience } from '#domain/article';
import type { TreeNode } from '#domain/shared';
import { siteSettings } from '#adapters/site';
import { newsWords } from '../i18n/news.ts';
import { newsPath, type OpenSite } from './index.ts';
import { namedChanges } from './news-changes.ts';

/** Which feed: of a product, a line, an audience, or the whole. */
export interface FeedScope extends NewsFilter {
  /** Folder under `news/`, with a slash at the end, or empty. */
  folder: string;
  audience: Audience;
}

/** The feeds of a site: the whole, one a product and a line, and those for wider audiences. */
export function feedScopes({ library }: OpenSite): FeedScope[] {
  const { products, lines } = library.team;
  return [
    { folder: '', audience: 'internal' },
    { folder: 'partner/', audience: 'partner' },
    { folder: 'public/', audience: 'public' },
    ...products.map(({ id }): FeedScope => ({
      folder: `product/${id}/`,
      audience: 'internal',
      product: id,
    })),
    ...lines.map(({ id }): FeedScope => ({
      folder: `line/${id}/`,
      audience: 'internal',
      line: id,
    })),
  ];
}

/** The pages of a feed. */
export function pagesOfFeed(
  site: OpenSite,
  locale: string,
  scope: FeedScope,
): FeedPage<NewsDocument>[] {
  const items = publishedNews(site.library, locale, site.today).filter(
    ({ data }) => isFor(data, scope.audience) && matches(data, scope),
  );
  return feedPages(items, site.today);
}

/** A page of a feed, ready to be written in a format. */
export function feedOf(
  site: OpenSite,
  locale: string,
  scope: FeedScope,
  page: FeedPage<NewsDocument>,
  format: FeedFormat,
): Feed {
  const words = newsWords(locale);
  const file = (number: number) =>
    absolute(site.url(locale, `news/${scope.folder}${feedFile(format, number)}`));
  const { number, count } = page;
  const own = scope.product !== undefined || scope.line !== undefined;
  return {
    id: tagUri(site, `feed/${locale}/${scope.folder}`),
    title: `${site.library.team.name}: ${titleOf(site, locale, scope)}`,
    description: words.lead,
    home: absolute(site.url(locale, own ? `news/${scope.folder}` : 'news/')),
    self: file(number),
    first: file(1),
    ...(number > 1 && { previous: file(number - 1) }),
    ...(number < count && { next: file(number + 1) }),
    last: file(count),
    language: locale,
    author: site.library.team.name,
    updated: page.items.map(updatedAt).toSorted().at(-1) ?? instantOf(site.today),
    items: page.items.map((item) => itemOf(site, locale, scope, item)),
  };
}

function titleOf(site: OpenSite, locale: string, { product, line, audience }: FeedScope): string {
  const words = newsWords(locale);
  const { products, lines } = site.library.team;
  const named = [...products, ...lines].find(({ id }) => id === (product ?? line));
  if (named) return words.of(site.say(named.title, locale));
  return audience === 'internal' ? words.title : words.of(words.forAudience[audience]);
}

function itemOf(site: OpenSite, locale: string, scope: FeedScope, item: NewsDocument): FeedItem {
  const { data } = item;
  const { products } = site.library.team;
  return {
    id: tagUri(site, `news/${item.id}`, data.date),
    url: absolute(site.url(locale, newsPath(item.id))),
    title: data.title,
    summary: data.summary,
    html: htmlOf(site, locale, scope, item),
    published: instantOf(data.date),
    updated: updatedAt(item),
    categories: products
      .filter(({ id }) => data.products.includes(id))
      .map(({ title }) => site.say(title, locale)),
  };
}

function htmlOf(site: OpenSite, locale: string, scope: FeedScope, item: NewsDocument): string {
  const nodes = withoutInternal(item.tree.children, scope.audience);
  const body = withoutControls(site.nodes(item, nodes, locale));
  const changes = namedChanges(site, locale, item.data.changes)
    .filter(({ change }) => change.what !== undefined && scope.audience === 'internal')
    .map(({ title, href, change }) => {
      const name = escapeHtml(title);
      const link = href === undefined ? name : `<a href="${escapeHtml(href)}">${name}</a>`;
      return `<li>${link}: ${escapeHtml(change.what ?? '')}</li>`;
    });
  const list = changes.length === 0 ? '' : `<ul>${changes.join('')}</ul>`;
  return (
    withAbsoluteLinks(body, absolute(site.url(locale, newsPath(item.id)))) +
    withAbsoluteLinks(list, absolute('/'))
  );
}

// Buttons and icons do nothing in a reader of feeds.
function withoutControls(html: string): string {
  return html.replace(/<button\b[\s\S]*?<\/button>/g, '').replace(/<svg\b[\s\S]*?<\/svg>/g, '');
}

// Other audiences must not get what is for our own people, not even in a feed.
function withoutInternal(nodes: readonly TreeNode[], audience: Audience): TreeNode[] {
  if (audience === 'internal') return [...nodes];
  return nodes.flatMap((node): TreeNode[] => {
    if (node.type === 'component' && node.name === 'Internal') return [];
    if (node.type === 'text') return [node];
    return [{ ...node, children: withoutInternal(node.children, audience) }];
  });
}

/** Links and pictures of the renderer begin with the base or with `#`; a reader of feeds has no page to start from. */
function withAbsoluteLinks(html: string, page: string): string {
  return html.replace(
    /\b(href|src|poster|data-play)="([^"]*)"/g,
    (_, name: string, target: string) => `${name}="${escapeHtml(resolve(target, page))}"`,
  );
}

function resolve(target: string, page: string): string {
  const plain = target.replaceAll('&#x26;', '&').replaceAll('&amp;', '&');
  return URL.canParse(plain, page) ? new URL(plain, page).href : plain;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function absolute(path: string): string {
  return new URL(path, siteSettings().siteUrl).href;
}

/** A tag URI (RFC 4151) of the team: it stays when the site moves. */
function tagUri({ library }: OpenSite, what: string, date = '2026-01-01'): string {
  const { url = 'https://firstline.invalid' } = library.team;
  return `tag:${new URL(url).hostname},${date}:${what}`;
}

function instantOf(date: string): string {
  return `${date}T00:00:00Z`;
}

function updatedAt({ data }: NewsDocument): string {
  return instantOf(data.corrections.at(-1)?.on ?? data.date);
}
