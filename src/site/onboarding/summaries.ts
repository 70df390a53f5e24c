import { minutesOf, type DayView, type PlanFile } from '#domain/curriculum';
import { localesOf } from '#domain/library';
import type { OpenSite } from '../index.ts';
import { planFile, planIds } from './plan-file.ts';

/** A plan in a list. */
export interface PlanSummary {
  id: string;
  title: string;
  summary: string;
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
        href,
        days: days.length,
        items: items.length,
        minutes: minutesOf(items),
      };
    })
    .toSorted((a, b) => a.days - b.days);
}

/** The days of a plan with only what its table shows: the page stays small, the rest is fetched. */
export function planOutline({ days }: PlanFile): DayView[] {
  return days.map(({ number, title, items }) => ({
    number,
    title,
    items: items.map(({ id, kind, minutes, title: name, requires }) => ({
      id,
      kind,
      minutes,
      title: kind === 'milestone' ? name : '',
      target: '',
      requires,
    })),
  }));
}

/** Working hours of a plan's own calendar. */
export function planHours({ calendar, calendars }: PlanFile): number {
  return calendars.find(({ id }) => id === calendar)?.hours ?? 8;
}
