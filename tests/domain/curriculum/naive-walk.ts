import type { PlanGroup, Slot } from '#domain/curriculum';
import type { WorkCalendar } from '../../../src/domain/team/index.ts';

const NAMES = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** The next day, by JavaScript's own calendar. */
export function tomorrow(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return new Date(Date.UTC(year!, month! - 1, day! + 1)).toISOString().slice(0, 10);
}

function yesterday(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return new Date(Date.UTC(year!, month! - 1, day! - 1)).toISOString().slice(0, 10);
}

const cycles = new WeakMap<object, Set<string>>();

/** The worked days around a cycle's anchor, found by counting along it one day at a time, both ways. */
function cycleDays(pattern: Extract<WorkCalendar['pattern'], { kind: 'cycle' }>): Set<string> {
  const { on, off, anchor } = pattern;
  const worked = new Set<string>();
  for (let day = anchor, place = 0; day < tomorrow('2029-12-31'); day = tomorrow(day)) {
    if (place < on) worked.add(day);
    place = place + 1 === on + off ? 0 : place + 1;
  }
  for (
    let day = yesterday(anchor), place = on + off - 1;
    day > '2026-01-01';
    day = yesterday(day)
  ) {
    if (place < on) worked.add(day);
    place = place === 0 ? on + off - 1 : place - 1;
  }
  return worked;
}

function inCycle(date: string, pattern: WorkCalendar['pattern']): boolean {
  if (pattern.kind !== 'cycle') return false;
  const worked = cycles.get(pattern) ?? cycleDays(pattern);
  cycles.set(pattern, worked);
  return worked.has(date);
}

/** Hours of a date: the obvious way. */
export function naiveHours(
  calendar: WorkCalendar,
  holidays: readonly string[],
  changes: readonly { date: string; hours: number }[],
  date: string,
): number {
  const change = changes.findLast((one) => one.date === date);
  if (change) return change.hours;
  const weekday = NAMES[new Date(`${date}T12:00:00Z`).getUTCDay()]!;
  const usual = calendar.hoursOn?.[weekday] ?? calendar.hours;
  if (calendar.workingDays.includes(date)) return usual;
  if (holidays.includes(date) || calendar.daysOff.includes(date)) return 0;
  const { pattern } = calendar;
  const worked =
    pattern.kind === 'weekdays' ? pattern.days.includes(weekday) : inCycle(date, pattern);
  return worked ? usual : 0;
}

/** Walks day by day from the start and puts one item after another where it fits. */
export function naiveLay(
  groups: readonly PlanGroup[],
  start: string,
  hours: (date: string) => number,
): Slot[] {
  const slots: { date: string; day: number; items: { id: string; minutes: number }[] }[] = [];
  let date = yesterday(start);
  for (const group of groups) {
    let room = -1;
    for (const item of group.items) {
      room -= item.minutes;
      if (room < 0 || slots.at(-1)?.day !== group.day) {
        do date = tomorrow(date);
        while (hours(date) === 0);
        slots.push({ date, day: group.day, items: [] });
        room = hours(date) * 60 - item.minutes;
      }
      slots.at(-1)!.items.push(item);
    }
  }
  return slots;
}
