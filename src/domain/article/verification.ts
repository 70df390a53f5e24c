import { addDays, daysBetween, type PlainDate } from '../shared/index.ts';

/** How far an article can be trusted today. A missing date is never shown as fresh. */
export type Verification =
  | { state: 'not-verified' }
  | { state: 'verified'; on: PlainDate; due: PlainDate }
  | { state: 'due'; on: PlainDate; due: PlainDate; daysOverdue: number };

/**
 * The verification state on the day `today`. The article is due from the day
 * `verifiedOn + verificationInterval` on; a date in the future counts as not verified.
 */
export function verificationOf(
  meta: { verifiedOn?: PlainDate | undefined; verificationInterval: number },
  today: PlainDate,
): Verification {
  const on = meta.verifiedOn;
  if (on === undefined || daysBetween(on, today) < 0) return { state: 'not-verified' };
  const due = addDays(on, meta.verificationInterval);
  const overdue = daysBetween(due, today);
  return overdue >= 0
    ? { state: 'due', on, due, daysOverdue: overdue }
    : { state: 'verified', on, due };
}
