import type { Curriculum, PlanItem } from './model.ts';
import type { Load, PlanGroup } from './lay.ts';

/** Reading minutes of an article, by its id without the heading; undefined when there is no such article. */
export type ReadingMinutes = (article: string) => number | undefined;

/** Planned minutes of an item: typed, or computed from the article; a milestone takes none. */
export function itemMinutes(item: PlanItem, pace: number, minutesOf: ReadingMinutes): number {
  if (item.kind === 'milestone') return 0;
  if (item.kind !== 'read') return item.minutes;
  const reading = minutesOf(item.article.split('#')[0] ?? '') ?? 1;
  return Math.ceil(reading * pace);
}

/** The plan's days as the scheduler takes them. */
export function groupsOf(
  plan: Pick<Curriculum, 'readingPace' | 'days'>,
  minutesOf: ReadingMinutes,
): PlanGroup[] {
  return plan.days.map(({ items }, index) => ({
    day: index + 1,
    items: items.map((item): Load => ({
      id: item.id,
      minutes: itemMinutes(item, plan.readingPace, minutesOf),
    })),
  }));
}
