import { addDays, type PlainDate } from '../shared/index.ts';
import { minutesOf } from './lay.ts';
import type { CalendarView, DayOutline, DayView, ItemView, PlanFile } from './plan-file.ts';
import type { Run } from './run.ts';

/** A line of the plan's table. */
export type PlanRow =
  | {
      kind: 'day';
      day: DayOutline;
      /** The part of the day that falls on this date; none without a start. */
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
  | { kind: 'off'; from: PlainDate; to: PlainDate; name: string | undefined }
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
    const off = last === undefined ? [] : offRows(last, date, calendar);
    last = date;
    const own = slots.at(-1);
    const day = own && plan.days[own.day - 1];
    if (!own || !day) return off;
    const ids = new Set(own.items.map(({ id }) => id));
    const items = day.items.filter(({ id }) => ids.has(id));
    const continued = seen.has(day.number);
    seen.add(day.number);
    const caughtUp = minutes - minutesOf(own.items);
    const row: DayRow = {
      kind: 'day',
      day: outlineOf({ ...day, items }),
      items,
      minutes,
      date,
      hours,
      continued,
      caughtUp,
    };
    return [...off, ...withStones(row)];
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

/** The days between two working days: runs of plain days off, and public holidays by name. */
function offRows(
  before: PlainDate,
  after: PlainDate,
  calendar: CalendarView | undefined,
): PlanRow[] {
  const names = new Map(calendar?.holidays.map(({ date, name }) => [date, name]));
  const rows: Extract<PlanRow, { kind: 'off' }>[] = [];
  for (let date = addDays(before, 1); date < after; date = addDays(date, 1)) {
    const name = names.get(date);
    const last = rows.at(-1);
    if (last && last.name === name) last.to = date;
    else rows.push({ kind: 'off', from: date, to: date, name });
  }
  return rows;
}
