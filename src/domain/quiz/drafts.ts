import { activity, ACTIVITY_TYPES, type Actor, type Draft } from '../progress/index.ts';
import { questionActivity, type Drawn, type Outcome } from './attempt.ts';
import type { Marks } from './criteria.ts';
import { QUIZ_EXTENSIONS } from './extensions.ts';

/** Which run of which quiz a statement belongs to. */
export interface Run {
  quiz: string;
  /** UUID of the attempt. */
  attempt: string;
  /** Language in which it is taken. */
  locale: string;
}

const quizActivity = (quiz: string) => ({
  id: activity.quiz(quiz),
  definition: { type: ACTIVITY_TYPES.quiz },
});

const around = (run: Run) => ({ registration: run.attempt, language: run.locale });

/** An attempt starts with this draw. */
export function starting(run: Run, drawn: Drawn): Draft {
  return {
    verb: 'attempted',
    activity: quizActivity(run.quiz),
    context: { ...around(run), extensions: { [QUIZ_EXTENSIONS.attempt]: drawn } },
  };
}

/** What is known about an answer when it is given. */
export interface Given {
  /** `<quiz>/<question>`. */
  question: string;
  version: string;
  response: string;
  /** Seconds it took. */
  seconds?: number | undefined;
  /** Its share of points, where that is shown at once. */
  share?: number | undefined;
}

/** A question was answered, or answered anew: within an attempt the newest answer counts. */
export function answering(run: Run, given: Given): Draft {
  return {
    verb: 'answered',
    activity: {
      id: questionActivity(given.question),
      definition: { type: ACTIVITY_TYPES.question },
    },
    result: resultOfAnswer(given),
    context: {
      ...around(run),
      contextActivities: { parent: [quizActivity(run.quiz)] },
      extensions: { [QUIZ_EXTENSIONS.version]: given.version },
    },
  };
}

/** A question was answered in the daily review, outside any attempt. */
export function reviewing(given: Given & { share: number }, locale: string): Draft {
  return {
    verb: 'answered',
    activity: {
      id: questionActivity(given.question),
      definition: { type: ACTIVITY_TYPES.question },
    },
    result: resultOfAnswer(given),
    context: {
      language: locale,
      extensions: { [QUIZ_EXTENSIONS.version]: given.version, [QUIZ_EXTENSIONS.review]: true },
    },
  };
}

function resultOfAnswer({ response, seconds, share }: Given) {
  return {
    response,
    ...(seconds !== undefined && { duration: duration(seconds) }),
    ...(share !== undefined && { score: { scaled: share }, success: share === 1 }),
  };
}

/** The attempt was handed in; nothing can be answered any more. */
export function handingIn(run: Run, seconds: number): Draft {
  return {
    verb: 'completed',
    activity: quizActivity(run.quiz),
    result: { completion: true, duration: duration(seconds) },
    context: around(run),
  };
}

/** How it ended: graded on the device (`practice`), by a mentor (`observed`), or elsewhere (`sealed`). */
export interface Verdict {
  scaled: number;
  raw: number;
  max: number;
  passed: boolean;
  outcome: Outcome;
}

/** The result of an attempt; `by` is the person who marked, where that was not the device. */
export function resulting(run: Run, verdict: Verdict, by?: Actor): Draft {
  const { scaled, raw, max, passed, outcome } = verdict;
  return {
    verb: passed ? 'passed' : 'failed',
    activity: quizActivity(run.quiz),
    result: {
      score: { scaled, raw, min: 0, max },
      success: passed,
      extensions: { [QUIZ_EXTENSIONS.outcome]: outcome },
    },
    context: { ...around(run), ...(by && { instructor: by }) },
  };
}

/** A mentor sat by, marked what only a person can mark, and confirms the attempt: a statement of their own. */
export function confirming(run: Run, by: Actor, marks: Readonly<Record<string, Marks>>): Draft {
  return {
    verb: 'attested',
    actor: by,
    activity: quizActivity(run.quiz),
    context: { ...around(run), extensions: { [QUIZ_EXTENSIONS.marks]: marks } },
  };
}

/** Seconds as an ISO 8601 duration, `PT75S`. */
function duration(seconds: number): string {
  return `PT${Math.max(0, Math.round(seconds))}S`;
}
