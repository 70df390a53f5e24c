import { addDays, daysBetween, type PlainDate } from '../shared/index.ts';
import type { WorkCalendar } from '../team/index.ts';

/** Which days are worked, as team.yaml says it. */
export type WorkPattern = WorkCalendar['pattern'];

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const THURSDAY_OF_1970 = 4;

/** True when `day` is worked. Public holidays are left to the reader: a digest from too early is still right. */
export function isWorked(pattern: WorkPattern, day: PlainDate): boolean {
  if (pattern.kind === 'weekdays') {
    const index = mod(daysBetween('1970-01-01', day) + THURSDAY_OF_1970, 7);
    return pattern.days.includes(WEEKDAYS[index]!);
  }
  const place = mod(daysBetween(pattern.anchor, day), pattern.on + pattern.off);
  return place < pattern.on;
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}

/**
 * The last day worked before `today`: yesterday inside a pair of shifts, three days ago after two days off.
 * Looks back over a whole cycle of at most 62 days; undefined for a pattern that never works.
 */
export function lastShift(pattern: WorkPattern, today: PlainDate): PlainDate | undefined {
  for (let back = 1; back <= 62; back++) {
    const day = addDays(today, -back);
    if (isWorked(pattern, day)) return day;
  }
  return undefined;
}

/** The crews that share a cycle: with two on and two off, one starts two days after the other. */
export function crewsOf(pattern: WorkPattern): WorkPattern[] {
  if (pattern.kind !== 'cycle' || pattern.off === 0) return [pattern];
  const count = Math.max(1, Math.floor((pattern.on + pattern.off) / pattern.on));
  return Array.from({ length: count }, (_, crew) => ({
    ...pattern,
    anchor: addDays(pattern.anchor, crew * pattern.on),
  }));
}
