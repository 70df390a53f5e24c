import { addDays, daysBetween, type PlainDate } from '../shared/index.ts';
import type { NewsItem, NewsMeta } from './model.ts';
import { startOf } from './start.ts';
import { toldOn } from './version.ts';

/** Not published yet, announced but not in effect, in effect, or over. */
export type Stage = 'planned' | 'coming' | 'current' | 'expired';

/** Days for which articles that the news changes carry its banner, counted from the day it takes effect. */
const FRESH_DAYS = 14;

type Dated = Pick<NewsMeta, 'date' | 'effectiveFrom' | 'expires'>;

/** Where an item stands on the day `today`. It is still there on the day it expires, and over on the next. */
export function stageOf(news: Dated, today: PlainDate): Stage {
  if (news.expires !== undefined && news.expires < today) return 'expired';
  if (news.date > today) return 'planned';
  return startOf(news) > today ? 'coming' : 'current';
}

/** The last day of the banner on the articles that the item changes. */
export function freshUntil(news: Dated): PlainDate {
  const last = addDays(startOf(news), FRESH_DAYS - 1);
  return news.expires !== undefined && news.expires < last ? news.expires : last;
}

/** True while the articles that it changes carry its banner. */
export function isFresh(news: Dated, today: PlainDate): boolean {
  return news.date <= today && today <= freshUntil(news);
}

/** The items that are on the front on `today`, newest first. */
export function front<Item extends NewsItem>(items: readonly Item[], today: PlainDate): Item[] {
  return newestFirst(items).filter(({ data }) =>
    ['coming', 'current'].includes(stageOf(data, today)),
  );
}

/** Everything published by `today`, newest first, expired items included. */
export function archive<Item extends NewsItem>(items: readonly Item[], today: PlainDate): Item[] {
  return newestFirst(items).filter(({ data }) => data.date <= today);
}

/** Newest first; of one day, the more pressing first, then by id. */
export function newestFirst<Item extends NewsItem>(items: readonly Item[]): Item[] {
  return items.toSorted(
    (a, b) =>
      b.data.date.localeCompare(a.data.date) ||
      pressing(a.data) - pressing(b.data) ||
      (a.id < b.id ? -1 : 1),
  );
}

function pressing(news: NewsMeta): number {
  return ({ now: 0, today: 1, week: 2 } as const)[news.urgency] * 2 + (news.material ? 0 : 1);
}

const CONFIRM_WITHIN = { now: 0, today: 1, week: 7 } as const;

/** The day by which a must-read item is confirmed: the same day, the next one, or a week later. */
export function confirmBy(news: Pick<NewsMeta, 'date' | 'urgency' | 'corrections'>): PlainDate {
  return addDays(toldOn(news), CONFIRM_WITHIN[news.urgency]);
}

/** Days between publication and `today`, at least 0. */
export function ageOf(news: Pick<NewsMeta, 'date'>, today: PlainDate): number {
  return Math.max(0, daysBetween(news.date, today));
}
