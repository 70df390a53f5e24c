import { publicHolidays } from '#adapters/holidays';
import { laterItems, type CalendarView, type KnownDays, type PlanFile } from '#domain/curriculum';
import { localesOf } from '#domain/library';
import type { PlainDate } from '#domain/shared';
import { onboardingWords } from '../../i18n/onboarding.ts';
import type { OpenSite } from '../index.ts';
import { foreign, itemView, type PlanContext } from './item-view.ts';
import { planPath } from './paths.ts';

/** Years before and after the build's year for which public holidays are published with a plan. */
const YEARS = { back: 1, ahead: 3 };

const made = new WeakMap<object, Map<string, PlanFile>>();

/** The ids of all plans, in the order of their files. */
export function planIds({ library }: OpenSite): string[] {
  return [...library.curricula.ids];
}

/** A plan as a reader of `locale` gets it: translated, or else the original. Made once a build. */
export function planFile(site: OpenSite, locale: string, id: string): PlanFile {
  const files = made.get(site.library) ?? new Map<string, PlanFile>();
  made.set(site.library, files);
  const key = `${locale} ${id}`;
  const file = files.get(key) ?? make(site, locale, id);
  files.set(key, file);
  return file;
}

function make(site: OpenSite, locale: string, id: string): PlanFile {
  const { library, url, today } = site;
  const plan = library.curricula.find(id, locale, localesOf(library));
  if (!plan) throw new Error(`There is no plan “${id}”.`);
  const context: PlanContext = { site, locale, plan, words: onboardingWords(locale) };
  return {
    id,
    title: plan.data.title,
    lang: foreign(plan.locale, locale),
    href: url(locale, planPath(id)),
    calendar: plan.data.calendar,
    catchUp: plan.data.catchUp,
    timeZone: library.team.timeZone,
    days: plan.data.days.map(({ title, summary, items }, index) => ({
      number: index + 1,
      title,
      summary,
      items: items.map((item) => itemView(context, item)),
    })),
    later: laterItems(plan.data.probation).map((later) => ({
      after: later.after,
      item: itemView(context, later.item, later.id),
    })),
    calendars: calendarViews(site, locale),
    known: knownDays(today),
  };
}

/** For which days the public holidays are known on the day of the build. */
export function knownDays(today: PlainDate): KnownDays {
  const year = Number(today.slice(0, 4));
  return { from: `${year - YEARS.back}-01-01`, to: `${year + YEARS.ahead}-12-31` };
}

/** The team's calendars with the public holidays of their countries. */
export function calendarViews({ library, say, today }: OpenSite, locale: string): CalendarView[] {
  const year = Number(today.slice(0, 4));
  const years = { from: year - YEARS.back, to: year + YEARS.ahead };
  return library.team.calendars.map(({ country, title, ...calendar }) => ({
    ...calendar,
    title: say(title, locale),
    holidays: country === undefined ? [] : publicHolidays(country, years, locale),
  }));
}
