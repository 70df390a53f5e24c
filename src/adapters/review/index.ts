// ts-fsrs: the reference implementation of FSRS 6, kept by the scheduler's own authors.
import { FSRSAlgorithm, Rating } from 'ts-fsrs';
import type { Scheduler } from '#domain/review';

/** Longest wait in days: within three months of probation everything comes back at least once more. */
const LONGEST = 45;
const DAY = 86_400_000;

// Days, not minutes: nobody sits through learning steps beside a queue of chats. No chance: a record has one outcome.
const memory = new FSRSAlgorithm({
  request_retention: 0.9,
  maximum_interval: LONGEST,
  enable_fuzz: false,
  enable_short_term: false,
});

type State = ReturnType<FSRSAlgorithm['next_state']>;

/**
 * FSRS over a question's history; a part of the points counts as not known. The library's own schedulers would double
 * the weight of this, as they have four grades and logs; a test holds that the days are the same.
 */
export const schedule: Scheduler = (history) => {
  let state: State | null = null;
  let days = 0;
  for (const [index, { at, known }] of history.entries()) {
    const passed = index === 0 ? 0 : calendarDays(history[index - 1]!.at, at);
    days = daysAfter(state, passed, known);
    state = memory.next_state(state, passed, known ? Rating.Good : Rating.Again);
  }
  return { days, stability: state?.stability ?? 0 };
};

// A better grade never waits less than a worse one, and “known” at least two days longer than “missed”.
function daysAfter(state: State | null, passed: number, known: boolean): number {
  const wait = (grade: Rating.Again | Rating.Hard | Rating.Good): number =>
    memory.next_interval(memory.next_state(state, passed, grade).stability, passed);
  const hard = wait(Rating.Hard);
  const missed = Math.min(wait(Rating.Again), hard);
  return known ? Math.min(LONGEST, Math.max(wait(Rating.Good), hard + 1, missed + 2)) : missed;
}

/** Days between two instants by the calendar of UTC, as FSRS counts them. */
function calendarDays(from: string, to: string): number {
  return Math.floor(Date.parse(to) / DAY) - Math.floor(Date.parse(from) / DAY);
}
