import { compareStatements, type Statement } from '../progress/index.ts';
import { runningAttempt, type Attempt } from './attempt.ts';
import type { Quiz } from './model.ts';

const HOUR = 3_600_000;

/** Whether the quiz may be taken now. */
export type Admission =
  | { state: 'running'; attempt: Attempt }
  | { state: 'open'; number: number; left: number | undefined }
  | { state: 'wait'; until: string; number: number }
  | { state: 'used-up' };

/**
 * Whether another attempt may start. `now` is what the device's clock says (ISO 8601), `handedIn` when the last one
 * ended (see `endOf`). A clock that was set back makes the wait longer; one that was set forward makes it shorter,
 * which no device alone can prevent: the record shows it by dates that do not grow.
 */
export function admission(
  quiz: Pick<Quiz, 'attempts' | 'coolDown'>,
  attempts: readonly Attempt[],
  handedIn: string | undefined,
  now: string,
): Admission {
  const attempt = runningAttempt(attempts);
  if (attempt) return { state: 'running', attempt };
  const number = Math.max(0, ...attempts.map((one) => one.number)) + 1;
  if (quiz.attempts !== undefined && attempts.length >= quiz.attempts) return { state: 'used-up' };
  const left = quiz.attempts === undefined ? undefined : quiz.attempts - attempts.length;
  if (handedIn === undefined || quiz.coolDown === 0) return { state: 'open', number, left };
  const until = Date.parse(handedIn) + quiz.coolDown * HOUR;
  if (Date.parse(now) >= until) return { state: 'open', number, left };
  return { state: 'wait', until: new Date(until).toISOString(), number };
}

/**
 * When the last attempt really ended, as far as the log can tell: not before anything that was written before it.
 * Setting the clock back, failing, and setting it right again gains nothing. Statements dated after `now` are
 * left out: a clock that once stood in another century must not lock the quiz for ever.
 */
export function endOf(
  attempts: readonly Attempt[],
  statements: readonly Statement[],
  now: string,
): string | undefined {
  const last = attempts.findLast((attempt) => attempt.handedInAt !== undefined);
  if (last?.handedInAt === undefined) return undefined;
  let latest = Date.parse(last.handedInAt);
  for (const statement of statements.toSorted(compareStatements)) {
    const time = Date.parse(statement.timestamp);
    if (time <= Date.parse(now)) latest = Math.max(latest, time);
    if (statement.context?.registration === last.id && isEnd(statement)) break;
  }
  return new Date(latest).toISOString();
}

function isEnd(statement: Statement): boolean {
  return statement.result?.completion === true;
}

/**
 * Milliseconds left of an attempt, or undefined without a limit; below 0 when its time is up. A clock that was set
 * back gives no time back: at least as much is used as when the last answer was given.
 */
export function timeLeft(attempt: Attempt, now: string): number | undefined {
  if (attempt.until === undefined) return undefined;
  return Date.parse(attempt.until) - Math.max(Date.parse(now), Date.parse(attempt.lastAt));
}
