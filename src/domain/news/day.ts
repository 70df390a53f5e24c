import { progressOf, type Statement } from '../progress/index.ts';
import type { PlainDate } from '../shared/index.ts';
import { confirmationIn } from './confirm.ts';
import { newestFirst, stageOf } from './stage.ts';
import type { NewsItem } from './model.ts';

/** News reaches a hire's day at two minutes an item, three items a day at most: the plan stays the plan. */
export const NEWS_MINUTES = 2;
const MOST_A_DAY = 3;

/**
 * The material news that a hire still has to read on `today`: in force or announced, for one of the hire's
 * lines, not confirmed in this version. The oldest come first, so that none waits for ever. An item that
 * asks for no confirmation counts as read once it was opened, which `opened` knows. What is urgent now comes
 * before all.
 */
export function newsForDay<Item extends NewsItem>(
  items: readonly Item[],
  hire: { today: PlainDate; lines: readonly string[]; log: readonly Statement[] },
  opened: (id: string) => boolean = () => false,
): Item[] {
  const progress = progressOf(hire.log);
  const isUnread = (item: Item): boolean => {
    const { state } = confirmationIn(item, progress);
    return state === 'not-asked' ? !opened(item.id) : state !== 'confirmed';
  };
  return newestFirst(items)
    .toReversed()
    .filter(({ data }) => data.material && data.lines.some((line) => hire.lines.includes(line)))
    .filter(({ data }) => ['coming', 'current'].includes(stageOf(data, hire.today)))
    .filter(isUnread)
    .toSorted((a, b) => Number(b.data.urgency === 'now') - Number(a.data.urgency === 'now'))
    .slice(0, MOST_A_DAY);
}
