import { planEvents, writeCalendar } from '#domain/calendar';
import {
  calendarDays,
  endOf,
  planGroups,
  schedule,
  type PlanFile,
  type Schedule,
  type WorkDays,
} from '#domain/curriculum';
import type { DayChange } from '#domain/progress';
import type { PlainDate } from '#domain/shared';
import { onboardingWords } from '../../i18n/onboarding.ts';
import type { OpenSite } from '../index.ts';
import { personName } from './item-view.ts';
import { planFile } from './plan-file.ts';

/** A cohort with its real dates, in the reader's language. */
export interface CohortView {
  id: string;
  title: string;
  plan: PlanFile;
  start: PlainDate;
  calendarId: string;
  calendar: string;
  changes: DayChange[];
  lead: string;
  mentors: string[];
  seats: number | undefined;
  revision: number;
  days: WorkDays;
  holidays: readonly { date: PlainDate; name: string }[];
  schedule: Schedule;
  first: PlainDate;
  last: PlainDate;
  /** False where a part of it lies outside the years whose public holidays are known. */
  hasHolidays: boolean;
}

/** The team's cohorts in order of their first day. */
export function cohortsIn(site: OpenSite, locale: string): CohortView[] {
  return site.library.cohorts.all
    .map((entry) => cohortView(site, locale, entry))
    .toSorted((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start)));
}

type Entry = OpenSite['library']['cohorts']['all'][number];

function cohortView(site: OpenSite, locale: string, { id, path, data }: Entry): CohortView {
  const plan = planFile(site, locale, data.plan);
  const calendar = plan.calendars.find((one) => one.id === data.calendar);
  if (!calendar) throw new Error(`${path}: there is no calendar “${data.calendar}”.`);
  const days = calendarDays(calendar, data.changes);
  const { start } = data;
  const laid = schedule({
    groups: planGroups(plan),
    start,
    days,
    replans: [],
    catchUp: plan.catchUp,
  });
  const [first, last] = [laid?.dates[0]?.date, laid && endOf(laid)];
  if (!laid || first === undefined || last === undefined)
    throw new Error(`${path}: the calendar “${data.calendar}” has no working day after ${start}.`);
  const name = (person: string): string => personName({ site, locale }, person);
  return {
    id,
    title: site.say(data.title, locale),
    plan,
    start,
    calendarId: data.calendar,
    calendar: calendar.title,
    changes: data.changes,
    lead: name(data.lead),
    mentors: data.mentors.map(name),
    seats: data.seats,
    revision: data.revision,
    days,
    holidays: calendar.holidays,
    schedule: laid,
    first,
    last,
    hasHolidays: plan.known.from <= first && last <= plan.known.to,
  };
}

/** A meeting of a cohort. */
export interface Meeting {
  date: PlainDate;
  at: string;
  title: string;
  who: string;
  minutes: number;
}

/** Everything of a cohort that happens at an hour, in order. */
export function meetingsOf({ plan, schedule: laid }: CohortView): Meeting[] {
  const items = new Map(plan.days.flatMap((day) => day.items.map((item) => [item.id, item])));
  return laid.slots.flatMap(({ date, items: loads }) =>
    loads
      .flatMap(({ id }) => items.get(id) ?? [])
      .flatMap(({ at, title, with: who = '', minutes }) =>
        at === undefined ? [] : [{ date, at, title, who, minutes }],
      )
      .toSorted((a, b) => (a.at < b.at ? -1 : 1)),
  );
}

/** A cohort's calendar file. `address` is the site's address. */
export function cohortCalendar(
  site: OpenSite,
  locale: string,
  cohort: CohortView,
  address: string,
): string {
  return writeCalendar({
    name: cohort.title,
    stamp: `${site.today}T00:00:00Z`,
    sequence: cohort.revision,
    locale,
    events: planEvents({
      plan: cohort.plan,
      schedule: cohort.schedule,
      start: cohort.first,
      days: cohort.days,
      words: onboardingWords(locale).ics,
      addressOf: (path) => new URL(path, address).href,
      host: new URL(address).host,
      owner: cohort.id,
    }),
  });
}
