import { isPlainDate, type PlainDate } from '../shared/index.ts';
import { activity, ACTIVITY_TYPES, activityParts, EXTENSIONS } from './activities.ts';
import type { Draft } from './draft.ts';
import type { Progress } from './progress-of.ts';
import { isRecord, textsIn } from './values.ts';
import { VERBS } from './verbs.ts';

/** A day that is off for this person, or worked shorter, or worked elsewhere. */
export interface DayChange {
  date: PlainDate;
  /** Working hours on that day; 0 is a day off. */
  hours: number;
}

/**
 * A choice made on a day about what was missed before it. `move`: what was missed takes its days again
 * and the rest moves. `double`: what was missed is added to the coming days. The missed items are written
 * down, so that later ticks do not change the choice.
 */
export interface Replan {
  on: PlainDate;
  how: 'move' | 'double';
  /** Ids of items. */
  missed: string[];
}

/** What a hire chose for a plan. Choosing again adds a statement; the newest holds. */
export interface Enrolment {
  plan: string;
  /** UUID of this run: stays when start or calendar are changed. */
  registration: string;
  start: PlainDate;
  /** Id of a calendar of the team. */
  calendar: string;
  /** Further days off, half days, extra days. */
  changes: DayChange[];
  /** What was chosen about missed days, oldest first. */
  replans: Replan[];
  /** What each item pointed to when the plan was chosen: item id → see `targetOf`. Shows later changes. */
  items: Readonly<Record<string, string>>;
}

/** The statement that starts a plan, or changes how it is laid over the days. */
export function enrolling(enrolment: Enrolment): Draft {
  const { plan, registration, ...chosen } = enrolment;
  return {
    verb: 'registered',
    activity: { id: activity.plan(plan), definition: { type: ACTIVITY_TYPES.plan } },
    context: { registration, extensions: { [EXTENSIONS.enrolment]: chosen } },
  };
}

/** The plan that was chosen last, whichever it is, or undefined when none was. */
export function latestEnrolment(progress: Progress): Enrolment | undefined {
  const chosen = progress.standing.findLast(
    (statement) =>
      statement.verb.id === VERBS.registered && activityParts(statement.object.id)?.[0] === 'plan',
  );
  const plan = chosen && activityParts(chosen.object.id)?.[1];
  return plan === undefined ? undefined : enrolmentIn(progress, plan);
}

/** What holds for a plan now, or undefined when it was never chosen (or the choice was taken back). */
export function enrolmentIn(progress: Progress, plan: string): Enrolment | undefined {
  for (const statement of progress.of('registered', activity.plan(plan)).toReversed()) {
    const chosen = read(statement.context?.extensions?.[EXTENSIONS.enrolment]);
    const registration = statement.context?.registration;
    if (chosen && registration !== undefined) return { plan, registration, ...chosen };
  }
  return undefined;
}

// Statements may come from a file or another version: what does not fit is left out, never guessed.
function read(value: unknown): Omit<Enrolment, 'plan' | 'registration'> | undefined {
  if (!isRecord(value)) return undefined;
  const { start, calendar, changes, replans, items } = value;
  if (typeof start !== 'string' || !isPlainDate(start)) return undefined;
  if (typeof calendar !== 'string') return undefined;
  return {
    start,
    calendar,
    changes: Array.isArray(changes) ? changes.filter(isDayChange) : [],
    replans: Array.isArray(replans) ? replans.filter(isReplan) : [],
    items: textsIn(items),
  };
}

function isReplan(value: unknown): value is Replan {
  if (!isRecord(value)) return false;
  const { on, how, missed } = value;
  return (
    typeof on === 'string' &&
    isPlainDate(on) &&
    (how === 'move' || how === 'double') &&
    Array.isArray(missed) &&
    missed.every((id) => typeof id === 'string')
  );
}

function isDayChange(value: unknown): value is DayChange {
  if (!isRecord(value)) return false;
  const { date, hours } = value;
  return (
    typeof date === 'string' &&
    isPlainDate(date) &&
    typeof hours === 'number' &&
    hours >= 0 &&
    hours <= 24
  );
}
