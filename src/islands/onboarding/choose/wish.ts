import { isPlainDate } from '#domain/shared';
import type { DayChange, Enrolment } from '#domain/progress';

/** What the form holds; the start is kept as it was written, to say what is wrong with it. */
export interface Wish {
  plan: string;
  start: string;
  calendar: string;
  changes: DayChange[];
  /** What the link said of days off and could not be read. */
  unread?: string[] | undefined;
}

/** Fills the form from a link (`?plan=…&start=…&calendar=…`), else from what was chosen before. */
export function wishFrom(query: string, before: Enrolment | undefined, first: Wish): Wish {
  const asked = new URLSearchParams(query);
  const plan = asked.get('plan') ?? before?.plan ?? first.plan;
  const same = before?.plan === plan ? before : undefined;
  return {
    plan,
    start: asked.get('start') ?? same?.start ?? first.start,
    calendar: asked.get('calendar') ?? same?.calendar ?? first.calendar,
    ...(asked.has('off')
      ? changesIn(asked.getAll('off'))
      : { changes: same?.changes ?? first.changes }),
  };
}

/** The link that fills the form with a wish. */
export function linkTo(page: string, { plan, start, calendar, changes }: Wish): string {
  const query = new URLSearchParams({ plan, start, calendar });
  for (const { date, hours } of changes) query.append('off', `${date}.${hours}`);
  return `${page}?${query}`;
}

/** `2026-12-03.0` is a day off, `2026-12-03.4` a day of four hours; anything else is left out, and said. */
function changesIn(texts: readonly string[]): Pick<Wish, 'changes' | 'unread'> {
  const read = texts.map((text) => ({ text, change: changeIn(text) }));
  return {
    changes: read.flatMap(({ change }) => change ?? []),
    unread: read.flatMap(({ text, change }) => (change ? [] : [text])),
  };
}

function changeIn(text: string): DayChange | undefined {
  const [, date = '', hours = ''] = /^([^.]*)\.(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  return isPlainDate(date) && Number(hours) <= 24 ? { date, hours: Number(hours) } : undefined;
}
