import { isFor, newestFirst, stageOf, toldOn, versionOf, type NewsItem } from '../news/index.ts';
import { addDays, type PlainDate } from '../shared/index.ts';
import type { Deliveries, Delivery, Target } from './model.ts';

/** Days after which an item is old news: a first run must not post the whole archive. */
const SEND_DAYS = 7;

/** The key under which a delivery is remembered. A material correction makes a new one. */
export function deliveryKey(target: Pick<Target, 'id'>, item: NewsItem): string {
  return `${target.id} ${item.id}@${versionOf(item.data)}`;
}

/**
 * What is to be sent now, oldest first: items of the target's audience, lines and products, published in the
 * last seven days or corrected in them, not expired, and not sent (or perhaps sent) before.
 * `only` restricts it to some items: those of a git range.
 */
export function deliveriesDue<Item extends NewsItem>(
  items: readonly Item[],
  target: Target,
  done: Deliveries,
  today: PlainDate,
  only?: ReadonlySet<string>,
): Delivery<Item>[] {
  return newestFirst(items)
    .toReversed()
    .filter((item) => concerns(target, item) && isRecent(item, today))
    .filter((item) => only === undefined || only.has(item.id))
    .map((item) => ({
      key: deliveryKey(target, item),
      target,
      item,
      version: versionOf(item.data),
    }))
    .filter(({ key }) => done[key] === undefined || done[key].state === 'failed');
}

function concerns({ lines, products, audience }: Target, { data }: NewsItem): boolean {
  return isFor(data, audience) && overlap(lines, data.lines) && overlap(products, data.products);
}

function overlap(wanted: readonly string[], has: readonly string[]): boolean {
  return wanted.length === 0 || has.some((id) => wanted.includes(id));
}

function isRecent({ data }: NewsItem, today: PlainDate): boolean {
  if (!['coming', 'current'].includes(stageOf(data, today))) return false;
  const last = toldOn(data);
  return last >= addDays(today, -SEND_DAYS) && last <= today;
}
