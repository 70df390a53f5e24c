import { activity, compareStatements, type Progress, type Statement } from '../progress/index.ts';
import { readMarks, type Marks } from './criteria.ts';
import { QUIZ_EXTENSIONS } from './extensions.ts';
import { isRecord } from './guards.ts';
import { LEVELS, type Level } from './levels.ts';

/** What was drawn when an attempt started. */
export interface Drawn {
  /** Version of the quiz. */
  version: string;
  /** Counts from 1. */
  number: number;
  seed: string;
  level: Level;
  /** The questions in the order in which they are asked, with the version each had. */
  questions: { id: string; version: string }[];
  /** ISO 8601 instant at which the time is up. */
  until?: string | undefined;
}

/** An answer as it was given, to the question as it then was. */
export interface Answered {
  response: string;
  /** Version of the question. */
  version: string;
}

/** How an attempt ended. */
export interface Outcome {
  version: string;
  level: Level;
  /** Share of points by question id. */
  shares: Readonly<Record<string, number>>;
}

/** A result as it is kept. */
export interface KeptResult {
  passed: boolean;
  /** Share of all points. */
  scaled: number;
  /** Points reached and to be reached; undefined where the statement does not say them. */
  points: { raw: number; max: number } | undefined;
  outcome: Outcome;
  at: string;
}

/** One run through a quiz, as the record has it. */
export interface Attempt extends Drawn {
  /** UUID; all statements of the attempt carry it as `registration`. */
  id: string;
  startedAt: string;
  /** Language in which it is taken, where the record says it. */
  language?: string | undefined;
  /** The newest answer before the end, by question id. */
  answers: ReadonlyMap<string, Answered>;
  /** When the last answer was given, or else when it started. */
  lastAt: string;
  /** When it was handed in, or undefined while it runs. */
  handedInAt?: string | undefined;
  result?: KeptResult | undefined;
  /** The person who confirmed it, by the id of their role. */
  confirmedBy?: string | undefined;
  /** What that person marked, by question id. */
  marks: Readonly<Record<string, Marks>>;
}

/**
 * The attempts at a quiz, oldest first. Statements that do not fit are left out. Two tabs may each have started one:
 * of attempts that still run only the first counts, and others without an end are dropped.
 */
export function attemptsOf(progress: Progress, quiz: string): Attempt[] {
  const id = activity.quiz(quiz);
  const attempts = progress.of('attempted', id).flatMap((statement) => {
    const drawn = readDrawn(statement.context?.extensions?.[QUIZ_EXTENSIONS.attempt]);
    const registration = statement.context?.registration;
    if (!drawn || registration === undefined) return [];
    const { timestamp: startedAt, context } = statement;
    const start = { ...drawn, id: registration, startedAt, language: context?.language };
    return [read(progress, quiz, start)];
  });
  const running = attempts.find((attempt) => attempt.handedInAt === undefined);
  return attempts.filter((attempt) => attempt.handedInAt !== undefined || attempt === running);
}

/** The attempt that still runs. */
export function runningAttempt(attempts: readonly Attempt[]): Attempt | undefined {
  return attempts.find((attempt) => attempt.handedInAt === undefined);
}

/** Ids of questions that were drawn before: a retake prefers others. */
export function seenIn(attempts: readonly Attempt[]): Set<string> {
  return new Set(attempts.flatMap((attempt) => attempt.questions.map((question) => question.id)));
}

function read(
  progress: Progress,
  quiz: string,
  start: Drawn & Pick<Attempt, 'id' | 'startedAt' | 'language'>,
): Attempt {
  const own = (statement: Statement): boolean => statement.context?.registration === start.id;
  const about = activity.quiz(quiz);
  const end = progress.of('completed', about).find(own);
  // What another tab wrote after the end came too late.
  const counts = (statement: Statement): boolean =>
    own(statement) && (!end || compareStatements(statement, end) < 0);
  const given = newestAnswers(progress, start.questions, counts);
  const confirmation = progress.of('attested', about).find(own);
  return {
    ...start,
    answers: new Map(given.flatMap(readAnswer)),
    lastAt: [start.startedAt, ...given.map(([, { timestamp }]) => timestamp)].reduce(later),
    handedInAt: end?.timestamp,
    result:
      end && resultOf([...progress.of('passed', about), ...progress.of('failed', about)], own),
    confirmedBy: confirmation?.actor.account.name,
    marks: marksOf(confirmation),
  };
}

const later = (a: string, b: string): string => (Date.parse(b) > Date.parse(a) ? b : a);

function newestAnswers(
  progress: Progress,
  questions: readonly { id: string }[],
  counts: (statement: Statement) => boolean,
): [string, Statement][] {
  return questions.flatMap(({ id }): [string, Statement][] => {
    const newest = progress.of('answered', questionActivity(id)).findLast(counts);
    return newest ? [[id, newest]] : [];
  });
}

function readAnswer([id, statement]: [string, Statement]): [string, Answered][] {
  const response = statement.result?.response;
  const version = statement.context?.extensions?.[QUIZ_EXTENSIONS.version];
  if (typeof response !== 'string' || typeof version !== 'string') return [];
  return [[id, { response, version }]];
}

function marksOf(confirmation: Statement | undefined): Record<string, Marks> {
  const kept = confirmation?.context?.extensions?.[QUIZ_EXTENSIONS.marks];
  if (!isRecord(kept)) return {};
  return Object.fromEntries(
    Object.entries(kept).flatMap(([id, value]) => {
      const marks = readMarks(value);
      return marks ? [[id, marks]] : [];
    }),
  );
}

// The first result stands: a later one would have to take it back (`voided`) first.
function resultOf(
  statements: readonly Statement[],
  own: (statement: Statement) => boolean,
): Attempt['result'] {
  const first = statements.filter(own).toSorted(compareStatements)[0];
  const { scaled, raw, max } = first?.result?.score ?? {};
  const outcome = readOutcome(first?.result?.extensions?.[QUIZ_EXTENSIONS.outcome]);
  if (!first || scaled === undefined || scaled < 0 || !outcome) return undefined;
  const points = raw === undefined || max === undefined ? undefined : { raw, max };
  return { passed: first.result?.success === true, scaled, points, outcome, at: first.timestamp };
}

/** The activity of a question by its id `<quiz>/<question>`. */
export function questionActivity(id: string): string {
  const [quiz = '', question = ''] = id.split('/');
  return activity.question(quiz, question);
}

/** Reads a draw from a statement; undefined when anything in it does not fit. */
export function readDrawn(value: unknown): Drawn | undefined {
  if (!isRecord(value)) return undefined;
  const { version, number, seed, level, questions, until } = value;
  if (typeof version !== 'string' || typeof seed !== 'string') return undefined;
  if (
    typeof number !== 'number' ||
    !Number.isInteger(number) ||
    !isLevel(level) ||
    !Array.isArray(questions)
  )
    return undefined;
  if (!questions.every(isDrawnQuestion) || questions.length === 0) return undefined;
  const isTimed = typeof until === 'string' && !Number.isNaN(Date.parse(until));
  const drawn = { version, seed, level, questions, number };
  return isTimed ? { ...drawn, until } : drawn;
}

/** Reads the end of an attempt from a statement; undefined when anything in it does not fit. */
export function readOutcome(value: unknown): Outcome | undefined {
  if (!isRecord(value)) return undefined;
  const { version, level, shares } = value;
  if (typeof version !== 'string' || !isLevel(level) || !isRecord(shares)) return undefined;
  return isShares(shares) ? { version, level, shares } : undefined;
}

function isDrawnQuestion(value: unknown): value is Drawn['questions'][number] {
  return (
    isRecord(value) &&
    typeof value['id'] === 'string' &&
    /^[^/]+\/[^/]+$/.test(value['id']) &&
    typeof value['version'] === 'string'
  );
}

function isLevel(value: unknown): value is Level {
  return LEVELS.some((level) => level === value);
}

function isShares(value: Record<string, unknown>): value is Record<string, number> {
  return Object.values(value).every(
    (share) => typeof share === 'number' && share >= 0 && share <= 1,
  );
}
