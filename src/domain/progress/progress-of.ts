import type { Statement } from './model.ts';
import { mergeStatements } from './order.ts';
import { VERBS, verbName, type VerbName } from './verbs.ts';

/** What stands after everything that was taken back: statements by verb and activity, oldest first. */
export interface Progress {
  /** All standing statements in order. */
  standing: readonly Statement[];
  /** The standing statements about one activity with one verb. */
  of: (verb: VerbName, activity: string) => readonly Statement[];
}

/**
 * The state that a log amounts to. It depends on the set of statements only: not on the order in which
 * they are given, nor on repetitions, nor on any clock.
 */
export function progressOf(statements: readonly Statement[]): Progress {
  const merged = mergeStatements(statements);
  const voided = voidedIds(merged);
  const standing = merged.filter(
    (statement) => statement.verb.id !== VERBS.voided && !voided.has(statement.id.toLowerCase()),
  );
  const index = Map.groupBy(standing, (statement) => keyOf(statement));
  return { standing, of: (verb, activity) => index.get(`${verb} ${activity}`) ?? [] };
}

// xAPI 1.0.3, 2.3.2: a voiding statement can't be voided itself.
function voidedIds(statements: readonly Statement[]): Set<string> {
  return new Set(
    statements
      .filter((statement) => statement.verb.id === VERBS.voided)
      .map((statement) => statement.object.id.toLowerCase()),
  );
}

function keyOf(statement: Statement): string {
  return `${verbName(statement.verb.id) ?? statement.verb.id} ${statement.object.id}`;
}

/** True when the activity was completed and that was not taken back. */
export function isDone(progress: Progress, activity: string): boolean {
  return progress.of('completed', activity).length > 0;
}

/** Which of these activities was completed last, by the order of the log; undefined when none is. */
export function lastDone(progress: Progress, activities: readonly string[]): string | undefined {
  const asked = new Set(activities);
  return progress.standing.findLast(
    ({ verb, object }) => verb.id === VERBS.completed && asked.has(object.id),
  )?.object.id;
}

/** When the activity was first completed (ISO 8601), or undefined. */
export function doneAt(progress: Progress, activity: string): string | undefined {
  return progress.of('completed', activity)[0]?.timestamp;
}

/** The best share of points ever reached in a test, or undefined when it was never finished. */
export function bestScore(progress: Progress, activity: string): number | undefined {
  const scores = (['passed', 'failed', 'scored'] as const)
    .flatMap((verb) => progress.of(verb, activity))
    .map((statement) => statement.result?.score?.scaled)
    .filter((scaled) => scaled !== undefined);
  return scores.length === 0 ? undefined : Math.max(...scores);
}

/** Ids of the roles that signed an activity. */
export function signersOf(progress: Progress, activity: string): Set<string> {
  return new Set(
    progress.of('attested', activity).map((statement) => statement.actor.account.name),
  );
}

/** Drafts that take back every standing statement with this verb about an activity: two tabs may both have ticked. */
export function undoing(
  progress: Progress,
  verb: Exclude<VerbName, 'voided'>,
  activity: string,
): { verb: 'voided'; statement: string }[] {
  return progress
    .of(verb, activity)
    .map((statement) => ({ verb: 'voided', statement: statement.id }));
}
