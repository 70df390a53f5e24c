import { dayOn, hoursOn, itemsIn, weekdayOf, type ItemView } from '#domain/curriculum';
import { addDays, type PlainDate } from '#domain/shared';
import type { CohortView } from './cohorts.ts';

/** A field of the sheet for the wall: a date of the plan, a day off between two, or room before the first. */
export type WallField =
  | {
      kind: 'day';
      date: PlainDate;
      number: number;
      title: string;
      items: ItemView[];
      minutes: number;
    }
  | { kind: 'off'; date: PlainDate; name: string | undefined }
  | { kind: 'blank'; date: PlainDate };

/** A cohort's sheet. */
export interface Wall {
  /** True where fields stand in weeks from Monday to Friday; else dates follow one another. */
  isByWeek: boolean;
  fields: WallField[];
}

/** The dates of a cohort as a sheet: week under week where only Monday to Friday is worked. */
export function wallOf(cohort: CohortView): Wall {
  const { schedule, first, last } = cohort;
  const dated = new Map(schedule.dates.map((one) => [one.date, dayField(cohort, one)]));
  const isByWeek = [...dated.keys()].every((date) => !isWeekend(date));
  if (!isByWeek) return { isByWeek, fields: [...dated.values()] };
  const names = new Map(cohort.holidays.map(({ date, name }) => [date, name]));
  const fields = weekdays(mondayBefore(first), last).map((date): WallField => {
    if (date < first) return { kind: 'blank', date };
    const name = hoursOn(cohort.days, date) > 0 ? undefined : names.get(date);
    return dated.get(date) ?? { kind: 'off', date, name };
  });
  return { isByWeek, fields };
}

function dayField({ plan }: CohortView, dated: CohortView['schedule']['dates'][number]): WallField {
  const { date, slots, minutes } = dated;
  const number = dayOn(dated);
  const title = plan.days[number - 1]?.title ?? '';
  return { kind: 'day', date, number, title, items: itemsIn(plan, slots), minutes };
}

function isWeekend(date: PlainDate): boolean {
  return ['sat', 'sun'].includes(weekdayOf(date));
}

function mondayBefore(date: PlainDate): PlainDate {
  return weekdayOf(date) === 'mon' ? date : mondayBefore(addDays(date, -1));
}

function weekdays(from: PlainDate, to: PlainDate): PlainDate[] {
  const dates = [];
  for (let date = from; date <= to; date = addDays(date, 1)) if (!isWeekend(date)) dates.push(date);
  return dates;
}
