import {
  datesOfDay,
  instantOf,
  laterDate,
  itemsIn,
  type ItemView,
  type PlanFile,
  type Schedule,
  type WorkDays,
} from '../curriculum/index.ts';
import type { PlainDate } from '../shared/index.ts';
import type { CalendarEvent } from './write-calendar.ts';

/** Words of events; `{n}`, `{title}`, `{who}` and `{url}` stand for values. */
export interface EventWords {
  day: string;
  milestone: string;
  with: string;
  open: string;
}

/** A laid plan and whose it is. */
export interface PlanEvents {
  plan: PlanFile;
  schedule: Schedule;
  /** First day, from which what comes after the plan is counted. */
  start: PlainDate;
  days: WorkDays;
  words: EventWords;
  /** Full address of a page from its path: events link to days. */
  addressOf: (path: string) => string;
  /** Host of the site: the end of every UID. */
  host: string;
  /** Id of the cohort, or of the hire's run: part of every UID. */
  owner: string;
}

/** The events of a plan: every day with its items, meetings at their hour, milestones, and what comes after. */
export function planEvents(input: PlanEvents): CalendarEvent[] {
  const { plan, schedule, start, days } = input;
  const parts = new Map<number, number>();
  const dated = schedule.slots.flatMap((slot) => {
    const { date, day } = slot;
    const own = itemsIn(plan, [slot]);
    const events = own.flatMap((item) => itemEvents(input, item, date, day));
    // Where all work has moved away, a milestone may be left.
    if (!datesOfDay(schedule, day).includes(date)) return events;
    const part = (parts.get(day) ?? 0) + 1;
    parts.set(day, part);
    return [dayEvent(input, date, day, part, own), ...events];
  });
  const after = plan.later.flatMap((later) => {
    const date = laterDate(later.after, start, days);
    return date === undefined ? [] : [laterEvent(input, later.item, date)];
  });
  return [...dated, ...after];
}

function dayEvent(
  input: PlanEvents,
  date: PlainDate,
  day: number,
  part: number,
  items: readonly ItemView[],
): CalendarEvent {
  const { plan, words } = input;
  const title = plan.days[day - 1]?.title ?? '';
  const url = dayUrl(input, day);
  return {
    uid: uid(input, part === 1 ? `day-${day}` : `day-${day}-${part}`),
    summary: filled(words.day, { n: String(day), title }),
    description: [
      ...items.map((item) => `– ${[item.at, item.title].filter(Boolean).join(' ')}`),
      filled(words.open, { url }),
    ].join('\n'),
    url,
    when: { date },
  };
}

function itemEvents(
  input: PlanEvents,
  item: ItemView,
  date: PlainDate,
  day: number,
): CalendarEvent[] {
  const { words } = input;
  const url = dayUrl(input, day);
  if (item.kind === 'milestone') {
    const description = (item.requires ?? []).map(({ text }) => `– ${text}`).join('\n');
    const summary = filled(words.milestone, { title: item.title });
    return [{ uid: uid(input, item.id), summary, description, url, when: { date } }];
  }
  if (item.at === undefined) return [];
  return [meeting(input, item, date, item.at, url)];
}

function laterEvent(input: PlanEvents, item: ItemView, date: PlainDate): CalendarEvent {
  const url = input.addressOf(input.plan.href);
  if (item.at !== undefined) return meeting(input, item, date, item.at, url);
  return {
    uid: uid(input, item.id),
    summary: item.title,
    description: item.note,
    url,
    when: { date },
  };
}

function meeting(
  input: PlanEvents,
  item: ItemView,
  date: PlainDate,
  at: string,
  url: string,
): CalendarEvent {
  const start = instantOf(date, at, input.plan.timeZone);
  const who = item.with === undefined ? undefined : filled(input.words.with, { who: item.with });
  return {
    uid: uid(input, item.id),
    summary: item.title,
    description: [who, item.note].filter((line) => line !== undefined).join('\n'),
    url,
    when: { start, end: start + item.minutes * 60_000 },
  };
}

function dayUrl({ plan, addressOf }: PlanEvents, day: number): string {
  return addressOf(`${plan.href}${day}/`);
}

function uid({ plan, host, owner }: PlanEvents, id: string): string {
  return `${owner}.${plan.id}.${id}@${host}`;
}

function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
