import type { PlainDate } from '../shared/index.ts';
import type { WorkCalendar } from '../team/index.ts';
import type { Condition, PlanItem } from './model.ts';
import type { KnownDays } from './start.ts';

/** A condition of a contract with its words. */
export interface ConditionView {
  condition: Condition;
  text: string;
  /** Name of the role that signs. */
  who?: string | undefined;
  /** Where it is met: the page of the quiz. */
  href?: string | undefined;
}

/** An item with everything looked up, in the reader's language. */
export interface ItemView {
  id: string;
  kind: PlanItem['kind'];
  title: string;
  minutes: number;
  /** What it points to, see `targetOf`. */
  target: string;
  /** The page on which it is done. */
  href?: string | undefined;
  /** Type of the article to read. */
  type?: 'theory' | 'how-to' | 'faq' | undefined;
  /** Section of the article, or what to look for. */
  note?: string | undefined;
  /** Hour in the team's time zone. */
  at?: string | undefined;
  /** Name of the role that takes part. */
  with?: string | undefined;
  /** Id of the quiz. */
  quiz?: string | undefined;
  /** Language of the title where it is not the reader's. */
  lang?: string | undefined;
  /** Contract of a milestone. */
  requires?: ConditionView[] | undefined;
}

/** A day of a plan; `number` counts from 1. */
export interface DayView {
  number: number;
  title: string;
  summary?: string | undefined;
  items: ItemView[];
}

/** What the table of a plan shows of a day: the page stays small, the rest is fetched. */
export interface DayOutline {
  number: number;
  title: string;
  minutes: number;
  /** Number of items, milestones left out. */
  count: number;
  /** Its milestones; `opens` when it stands before everything else of the day. */
  stones: { item: ItemView; opens: boolean }[];
}

/** What comes after the plan's days. */
export interface LaterView {
  after: number;
  item: ItemView;
}

/** A calendar that a plan can be laid over, with the public holidays of its country. */
export type CalendarView = Pick<
  WorkCalendar,
  'id' | 'hours' | 'hoursOn' | 'pattern' | 'daysOff' | 'workingDays'
> & { title: string; holidays: { date: PlainDate; name: string }[] };

/** A plan in one language with all that the browser needs to lay it over days. */
export interface PlanFile {
  id: string;
  title: string;
  /** Language of its words where it is not the reader's. */
  lang?: string | undefined;
  /** Address of the plan's page. */
  href: string;
  /** Id of the calendar that the plan is made for. */
  calendar: string;
  catchUp: number;
  timeZone: string;
  days: DayView[];
  later: LaterView[];
  calendars: CalendarView[];
  known: KnownDays;
}
