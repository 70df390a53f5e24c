import type { DayChange } from '../progress/index.ts';
import type { WorkCalendar } from '../team/index.ts';
import { addDays, daysBetween, type PlainDate } from '../shared/index.ts';

/** A work calendar ready for asking: what is worked when. */
export interface WorkDays {
  hours: number;
  hoursOn: Readonly<Partial<Record<Weekday, number>>>;
  pattern: WorkCalendar['pattern'];
  daysOff: ReadonlySet<PlainDate>;
  workingDays: ReadonlySet<PlainDate>;
  changes: ReadonlyMap<PlainDate, number>;
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A Monday to count from. */
const MONDAY = '2024-01-01';
/** More days off in a row than any calendar that means work has. */
const LONGEST_BREAK = 400;

type Calendar = Pick<WorkCalendar, 'hours' | 'hoursOn' | 'pattern' | 'daysOff' | 'workingDays'>;

/** Joins a team's calendar, the public holidays of its country and what differs for these people. */
export function workDays(
  calendar: Calendar,
  holidays: Iterable<PlainDate>,
  changes: readonly DayChange[] = [],
): WorkDays {
  const { hours, pattern, daysOff, workingDays } = calendar;
  return {
    hours,
    hoursOn: calendar.hoursOn ?? {},
    pattern,
    daysOff: new Set([...holidays, ...daysOff]),
    workingDays: new Set(workingDays),
    changes: new Map(changes.map((change) => [change.date, change.hours])),
  };
}

/**
 * Working hours on a day, 0 when it is off. What is said for the person goes before the team's extra
 * working days, those before holidays and days off, and those before the pattern.
 */
export function hoursOn(days: WorkDays, date: PlainDate): number {
  const changed = days.changes.get(date);
  if (changed !== undefined) return changed;
  const usual = days.hoursOn[weekdayOf(date)] ?? days.hours;
  if (days.workingDays.has(date)) return usual;
  if (days.daysOff.has(date)) return 0;
  return inPattern(days.pattern, date) ? usual : 0;
}

/** The first day on or after `from` that is worked; undefined when there is none within 400 days. */
export function nextWorkDay(days: WorkDays, from: PlainDate): PlainDate | undefined {
  let date = from;
  for (let tried = 0; tried < LONGEST_BREAK; tried++) {
    if (hoursOn(days, date) > 0) return date;
    date = addDays(date, 1);
  }
  return undefined;
}

/** Monday to Sunday, by the Gregorian calendar. */
export function weekdayOf(date: PlainDate): Weekday {
  return WEEKDAYS[modulo(daysBetween(MONDAY, date), 7)]!;
}

function inPattern(pattern: WorkCalendar['pattern'], date: PlainDate): boolean {
  if (pattern.kind === 'weekdays') return pattern.days.includes(weekdayOf(date));
  const { on, off, anchor } = pattern;
  return modulo(daysBetween(anchor, date), on + off) < on;
}

// The remainder of JavaScript is negative before the anchor.
function modulo(number: number, by: number): number {
  return ((number % by) + by) % by;
}
