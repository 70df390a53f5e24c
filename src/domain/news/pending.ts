import { addDays, type PlainDate } from '../shared/index.ts';
import type { NewsItem } from './model.ts';
import { front } from './stage.ts';
import { toldOn } from './version.ts';

/** Days for which the bar of every page reminds of a confirmation; afterwards the news page still asks. */
const REMIND_DAYS = 14;
const MOST = 9;

/** The items on the front that ask for a confirmation and were told in the last two weeks, newest first, nine at most. */
export function toConfirm<Item extends NewsItem>(items: readonly Item[], today: PlainDate): Item[] {
  const first = addDays(today, -REMIND_DAYS);
  return front(items, today)
    .filter(({ data }) => data.mustRead && toldOn(data) >= first)
    .slice(0, MOST);
}
