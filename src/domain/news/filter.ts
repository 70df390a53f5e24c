import type { Audience } from '../article/index.ts';
import type { PlainDate } from '../shared/index.ts';
import type { NewsItem, NewsMeta } from './model.ts';

/** What the reader wants to see; a field left out lets everything through. */
export interface NewsFilter {
  product?: string | undefined;
  line?: string | undefined;
}

/** True for an item of the product and of the line that are asked for. */
export function matches(
  news: Pick<NewsMeta, 'products' | 'lines'>,
  { product, line }: NewsFilter,
): boolean {
  return (
    (product === undefined || news.products.includes(product)) &&
    (line === undefined || news.lines.includes(line))
  );
}

const WIDTH = { internal: 0, partner: 1, public: 2 } as const;

/** True when readers of `audience` may see it: our own people see all, partners what is for them or for all. */
export function isFor(news: Pick<NewsMeta, 'audience'>, audience: Audience): boolean {
  return WIDTH[news.audience] >= WIDTH[audience];
}

/** The items of one day. */
export interface NewsDay<Item> {
  day: PlainDate;
  items: Item[];
}

/** Groups items by their day of publication, keeping the order in which they come. */
export function byDay<Item extends NewsItem>(items: readonly Item[]): NewsDay<Item>[] {
  return [...Map.groupBy(items, ({ data }) => data.date)].map(([day, group]) => ({
    day,
    items: group,
  }));
}
