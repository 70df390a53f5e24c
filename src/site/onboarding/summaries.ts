import {
  minutesOf,
  outlineOf,
  type DayOutline,
  type ItemView,
  type PlanFile,
} from '#domain/curriculum';
import { localesOf } from '#domain/library';
import type { OpenSite } from '../index.ts';
import { planFile, planIds } from './plan-file.ts';

/** A plan in a list. */
export interface PlanSummary {
  id: string;
  title: string;
  summary: string;
  /** Language of title and summary where it is not the reader's. */
  lang: string | undefined;
  href: string;
  days: number;
  items: number;
  minutes: number;
}

/** All plans, the shortest first. */
export function planSummaries(site: OpenSite, locale: string): PlanSummary[] {
  const { library } = site;
  return planIds(site)
    .map((id) => {
      const { title, href, days } = planFile(site, locale, id);
      const items = days.flatMap((day) => day.items).filter(({ kind }) => kind !== 'milestone');
      const entry = library.curricula.find(id, locale, localesOf(library));
      return {
        id,
        title,
        summary: entry?.data.summary ?? '',
        lang: entry && entry.locale !== locale ? entry.locale : undefined,
        href,
        days: days.length,
        items: items.length,
        minutes: minutesOf(items),
      };
    })
    .toSorted((a, b) => a.days - b.days);
}

/** The days of a plan with only what its table shows: the page stays small, the rest is fetched. */
export function planOutline({ days }: PlanFile): DayOutline[] {
  return days.map((day) => {
    const outline = outlineOf(day);
    const stones = outline.stones.map(({ item, opens }) => ({ opens, item: lean(item) }));
    return { ...outline, stones };
  });
}

function lean({ id, kind, title, requires = [] }: ItemView): ItemView {
  const texts = requires.map(({ condition, text }) => ({ condition, text }));
  return { id, kind, title, minutes: 0, target: '', requires: texts };
}

/** Working hours of a plan's own calendar. */
export function planHours({ calendar, calendars }: PlanFile): number {
  return calendars.find(({ id }) => id === calendar)?.hours ?? 8;
}
