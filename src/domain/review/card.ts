import { activityParts, verbName, type Progress, type Statement } from '../progress/index.ts';
import { QUIZ_EXTENSIONS, readDrawn, readOutcome } from '../quiz/index.ts';

/** One time that a question was answered and marked. */
export interface Sighting {
  /** ISO 8601 instant. */
  at: string;
  /** Share of points from 0 to 1. */
  share: number;
  /** Version of the question, where the record says it. */
  version: string | undefined;
  /** Language in which it was asked, where the record says it. */
  language: string | undefined;
}

/** When a question should come back, as a scheduler sees it. */
export interface Memory {
  /** Days from the last sighting until it is due. */
  days: number;
  /** Days after which nine of ten would still know it. */
  stability: number;
}

/** Works out when a question should come back; the adapter binds FSRS. Only full marks count as known. */
export type Scheduler = (history: readonly { at: string; known: boolean }[]) => Memory;

/** A question that this hire has answered before. */
export interface Card {
  /** `<quiz>/<question>`. */
  id: string;
  sightings: Sighting[];
  /** ISO 8601 instant from which it is due. */
  due: string;
  stability: number;
}

/**
 * The cards that a record amounts to: every question answered in a test that was marked, and every one answered
 * in a review. Depends on the statements only.
 */
export function cardsOf(progress: Progress, schedule: Scheduler): Card[] {
  const sightings = new Map<string, Sighting[]>();
  for (const statement of progress.standing) {
    for (const [id, sighting] of sightingsOf(statement, progress)) {
      sightings.set(id, [...(sightings.get(id) ?? []), sighting]);
    }
  }
  return [...sightings].map(([id, list]) => cardOf(id, list, schedule));
}

function cardOf(id: string, list: readonly Sighting[], schedule: Scheduler): Card {
  const sorted = inTime(list);
  const { days, stability } = schedule(sorted.map(({ at, share }) => ({ at, known: share === 1 })));
  const due = new Date(Date.parse(sorted.at(-1)!.at) + days * 86_400_000).toISOString();
  return { id, sightings: sorted, due, stability };
}

// The log's order holds; where the clock jumped back, a sighting counts as made when the one before was.
function inTime(list: readonly Sighting[]): Sighting[] {
  let latest = -Infinity;
  return list.map((sighting) => {
    latest = Math.max(latest, Date.parse(sighting.at));
    return { ...sighting, at: new Date(latest).toISOString() };
  });
}

function sightingsOf(statement: Statement, progress: Progress): [string, Sighting][] {
  const verb = verbName(statement.verb.id);
  if (verb === 'answered') return reviewed(statement);
  if (verb !== 'passed' && verb !== 'failed') return [];
  const outcome = readOutcome(statement.result?.extensions?.[QUIZ_EXTENSIONS.outcome]);
  if (!outcome) return [];
  const versions = versionsOf(statement, progress);
  const language = statement.context?.language;
  return Object.entries(outcome.shares)
    .filter(([id]) => /^[^/]+\/[^/]+$/.test(id))
    .map(([id, share]) => [
      id,
      { at: statement.timestamp, share, version: versions.get(id), language },
    ]);
}

function reviewed(statement: Statement): [string, Sighting][] {
  const extensions = statement.context?.extensions ?? {};
  const share = statement.result?.score?.scaled;
  if (extensions[QUIZ_EXTENSIONS.review] !== true || !isShare(share)) return [];
  const [kind, quiz, , question] = activityParts(statement.object.id) ?? [];
  if (kind !== 'quiz' || quiz === undefined || question === undefined) return [];
  const version = extensions[QUIZ_EXTENSIONS.version];
  const sighting = {
    at: statement.timestamp,
    share,
    version: typeof version === 'string' ? version : undefined,
    language: statement.context?.language,
  };
  return [[`${quiz}/${question}`, sighting]];
}

function versionsOf(result: Statement, progress: Progress): Map<string, string> {
  const start = progress
    .of('attempted', result.object.id)
    .find((statement) => statement.context?.registration === result.context?.registration);
  const drawn = readDrawn(start?.context?.extensions?.[QUIZ_EXTENSIONS.attempt]);
  return new Map(drawn?.questions.map(({ id, version }) => [id, version]));
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}
