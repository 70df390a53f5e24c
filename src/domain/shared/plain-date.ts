const DAY = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A calendar day without a time or a zone, written `2026-11-12` (ISO 8601). */
export type PlainDate = string;

const toTime = (date: PlainDate): number => Date.parse(`${date}T00:00:00Z`);

/** True for a day that exists in the Gregorian calendar: `2026-02-31` does not. */
export function isPlainDate(text: string): boolean {
  return SHAPE.test(text) && !Number.isNaN(toTime(text)) && fromTime(toTime(text)) === text;
}

function fromTime(time: number): PlainDate {
  return new Date(time).toISOString().slice(0, 10);
}

/** The day `days` after `date`; `days` may be negative. Both are calendar days, so no time zone or DST can shift them. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromTime(toTime(date) + days * DAY);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((toTime(to) - toTime(from)) / DAY);
}
