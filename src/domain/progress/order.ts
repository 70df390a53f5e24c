import { EXTENSIONS } from './activities.ts';
import type { Statement } from './model.ts';

/** The place that the writer's log gave to a statement; 0 for statements of other systems. */
export function sequenceOf(statement: Statement): number {
  const value = statement.context?.extensions?.[EXTENSIONS.sequence];
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;
}

/** One more than the highest place in the log: a clock that jumps back can't put new before old. */
export function nextSequence(statements: Iterable<Statement>): number {
  let highest = 0;
  for (const statement of statements) highest = Math.max(highest, sequenceOf(statement));
  return highest + 1;
}

/** Orders statements by place, then by time, then by id, so that every device agrees. */
export function compareStatements(a: Statement, b: Statement): number {
  return (
    sequenceOf(a) - sequenceOf(b) ||
    Date.parse(a.timestamp) - Date.parse(b.timestamp) ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  );
}

/** Union by id, in order. Merging the same logs in any order and any number of times gives the same list. */
export function mergeStatements(...logs: readonly (readonly Statement[])[]): Statement[] {
  const byId = new Map<string, Statement>();
  for (const statement of logs.flat().toSorted(compareStatements)) {
    const id = statement.id.toLowerCase();
    if (!byId.has(id)) byId.set(id, statement);
  }
  return [...byId.values()];
}
