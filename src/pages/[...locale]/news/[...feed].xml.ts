import type { APIRoute } from 'astro';
import { FEED_TYPES, toAtom, toRss } from '#domain/feed';
import { feedRoutes, type FeedRoute } from '../../../site/feed-routes.ts';
import { feedOf } from '../../../site/feeds.ts';
import { openSite } from '../../../site/index.ts';

export const getStaticPaths = () => feedRoutes(['rss', 'atom']);

/** RSS and Atom: `rss.xml`, `product/payments/atom.xml`, `rss-2.xml`. */
export const GET: APIRoute<FeedRoute> = async ({ props }) => {
  const { scope, page, format } = props.item;
  const feed = feedOf(await openSite(), props.locale, scope, page, format);
  const text = format === 'rss' ? toRss(feed) : toAtom(feed);
  return new Response(text, {
    headers: { 'content-type': `${FEED_TYPES[format]}; charset=utf-8` },
  });
};
