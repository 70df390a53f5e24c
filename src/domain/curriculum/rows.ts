import { addDays, type PlainDate } from '../shared/index.ts';
import { itemsIn } from './day-parts.ts';
import { minutesOf } from './lay.ts';
import type { CalendarView, DayOutline, DayView, ItemView, PlanFile } from './plan-file.ts';
import type { Run } from './run.ts';
import { hoursOn, type WorkDays } from './work-days.ts';

/** A line of the plan's table. */
export type PlanRow =
  | {
      kind: 'day';
      day: DayOutline;
      /** What falls on this date, caught-up work first; none without a start. */
      items: readonly ItemView[];
      minutes: number;
      date: PlainDate | undefined;
      /** Working hours of the date. */
      hours: number;
      /** True for the second and further dates of a day. */
      continued: boolean;
      /** Minutes of missed work from earlier days of the plan. */
      caughtUp: number;
    }
  | {
      kind: 'off';
      from: PlainDate;
      to: PlainDate;
      name: string | undefined;
      /** True for working days whose work has moved away. */
      isFree: boolean;
    }
  | { kind: 'stone'; item: ItemView; day: number };

type DayRow = Extract<PlanRow, { kind: 'day' }>;

/** The table of a plan without dates: one line a day, with its milestones. `hours` are those of the plan's calendar. */
export function rowsByNumber(days: readonly DayOutline[], hours: number): PlanRow[] {
  return days.flatMap((day) =>
    withStones({
      kind: 'day',
      day,
      items: [],
      minutes: day.minutes,
      date: undefined,
      hours,
      continued: false,
      caughtUp: 0,
    }),
  );
}

/** The table of a plan that runs: one line a date, with the days off between. */
export function rowsByDate(plan: PlanFile, run: Run): PlanRow[] {
  const calendar = plan.calendars.find(({ id }) => id === run.enrolment.calendar);
  const seen = new Set<number>();
  let last: PlainDate | undefined;
  return run.schedule.dates.flatMap(({ date, hours, minutes, slots }) => {
    const off = last === undefined ? [] : offRows(last, date, run.days, calendar);
    last = date;
    const own = slots.at(-1);
    const day = own && plan.days[own.day - 1];
    if (!own || !day) return off;
    const outline = outlineOf({ ...day, items: itemsIn(plan, [own]) });
    const items = itemsIn(plan, slots).filter(({ kind }) => kind !== 'milestone');
    const continued = seen.has(day.number);
    for (const slot of slots) seen.add(slot.day);
    const caughtUp = minutes - minutesOf(own.items);
    const row: DayRow = {
      kind: 'day',
      day: { ...outline, count: items.length },
      items,
      minutes,
      date,
      hours,
      continued,
      caughtUp,
    };
    // Where all work has moved away, a milestone may be left.
    const rows = withStones(row).filter((one) => one !== row || items.length > 0);
    return [...off, ...rows];
  });
}

/** A day as the table shows it. */
export function outlineOf({ number, title, items }: DayView): DayOutline {
  const stones = items
    .map((item, index) => ({ item, opens: index === 0 }))
    .filter(({ item }) => item.kind === 'milestone');
  return { number, title, minutes: minutesOf(items), count: items.length - stones.length, stones };
}

/** A day's line with its milestones: one that opens the day stands before it, any other after. */
function withStones(row: DayRow): PlanRow[] {
  const { number, stones } = row.day;
  const rows = (opens: boolean): PlanRow[] =>
    stones
      .filter((stone) => stone.opens === opens)
      .map(({ item }) => ({ kind: 'stone', item, day: number }));
  return [...rows(true), row, ...rows(false)];
}

/** The days between two dates of the plan: runs of plain days off, public holidays by name, and days without work. */
function offRows(
  before: PlainDate,
  after: PlainDate,
  days: WorkDays,
  calendar: CalendarView | undefined,
): PlanRow[] {
  const names = new Map(calendar?.holidays.map(({ date, name }) => [date, name]));
  const rows: Extract<PlanRow, { kind: 'off' }>[] = [];
  for (let date = addDays(before, 1); date < after; date = addDays(date, 1)) {
    const isFree = hoursOn(days, date) > 0;
    const name = isFree ? undefined : names.get(date);
    const last = rows.at(-1);
    if (last?.name === name && last?.isFree === isFree) last.to = date;
    else rows.push({ kind: 'off', from: date, to: date, name, isFree });
  }
  return rows;
}
