import { isPlainDate, type PlainDate } from '../shared/index.ts';
import { hoursOn, nextWorkDay, type WorkDays } from './work-days.ts';

/** Why a start can't be used: not a date, a day that no year has (29 Feb 2027), or outside the known public holidays. */
export type StartProblem =
  'malformed' | 'no-such-day' | 'too-early' | 'too-late' | 'no-working-day';

/** What should be said about a start that can be used. */
export type StartNote = 'past' | 'day-off';

/** A start as typed or as it came in a link. */
export type Start =
  | { problem: StartProblem }
  | {
      date: PlainDate;
      /** The first day that is worked: the date itself, unless it is off. */
      first: PlainDate;
      notes: StartNote[];
    };

/** For which days the public holidays are known, both inclusive. */
export interface KnownDays {
  from: PlainDate;
  to: PlainDate;
}

/** Reads a start day. `today` only decides whether it is past, which is allowed: a plan may have begun. */
export function readStart(text: string, today: PlainDate, days: WorkDays, known: KnownDays): Start {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return { problem: 'malformed' };
  if (!isPlainDate(text)) return { problem: 'no-such-day' };
  if (text < known.from) return { problem: 'too-early' };
  if (text > known.to) return { problem: 'too-late' };
  const first = nextWorkDay(days, text);
  if (first === undefined) return { problem: 'no-working-day' };
  const notes: StartNote[] = [];
  if (text < today) notes.push('past');
  if (hoursOn(days, text) === 0) notes.push('day-off');
  return { date: text, first, notes };
}
