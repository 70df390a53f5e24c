import type { APIRoute } from 'astro';
import { FEED_TYPES, toJsonFeed } from '#domain/feed';
import { feedRoutes, type FeedRoute } from '../../../site/feed-routes.ts';
import { feedOf } from '../../../site/feeds.ts';
import { openSite } from '../../../site/index.ts';

export const getStaticPaths = () => feedRoutes(['json']);

/** JSON Feed: `feed.json`, `line/line-1/feed.json`. */
export const GET: APIRoute<FeedRoute> = async ({ props }) => {
  const { scope, page } = props.item;
  const feed = feedOf(await openSite(), props.locale, scope, page, 'json');
  return new Response(toJsonFeed(feed), { headers: { 'content-type': FEED_TYPES.json } });
};
