import {
  activity,
  ACTIVITY_TYPES,
  progressOf,
  type Draft,
  type Progress,
  type Statement,
} from '../progress/index.ts';
import { reviewing } from '../quiz/index.ts';
import type { NewsCorrection, NewsItem } from './model.ts';
import { correctionsSince, versionOf } from './version.ts';

/**
 * How far one person is with an item:
 * - `not-asked`: the item asks for no confirmation;
 * - `pending`: nothing has been confirmed;
 * - `partial`: an earlier version was confirmed, or its question is not answered rightly yet;
 * - `confirmed`: this version was read and its question, if there is one, answered.
 */
export type Confirmation =
  | { state: 'not-asked' }
  | { state: 'pending' }
  | { state: 'partial'; readVersion: number; missing: NewsCorrection[]; questionOpen: boolean }
  | { state: 'confirmed'; at: string };

/** The statement that this version of the item was read, in words of the reader's language. */
export function acknowledging(item: NewsItem, title: string, locale: string): Draft {
  return {
    verb: 'acknowledged',
    activity: {
      id: activity.news(item.id, versionOf(item.data)),
      definition: { type: ACTIVITY_TYPES.news, name: { [locale]: title } },
    },
    context: { language: locale },
  };
}

/** An answer to the item's question, graded by the quiz's rules. */
export interface NewsAnswer {
  /** Version of the question. */
  version: string;
  response: string;
  /** Share of points, from 0 to 1. */
  share: number;
}

/**
 * The statement that the item's question was answered. It is a sighting for the review, so the question
 * comes back there like any other; its parent is the version of the news that it was asked with.
 */
export function answering(item: NewsItem, answer: NewsAnswer, locale: string): Draft | undefined {
  const question = questionOf(item);
  if (!question) return undefined;
  const draft = reviewing({ question: `${question.quiz}/${question.id}`, ...answer }, locale);
  const news = activity.news(item.id, versionOf(item.data));
  return {
    ...draft,
    context: {
      ...draft.context,
      contextActivities: { parent: [{ id: news, definition: { type: ACTIVITY_TYPES.news } }] },
    },
  };
}

/** The question of an item, taken apart: `payments#payout-time` is the question `payout-time` of `payments`. */
export function questionOf({ data }: NewsItem): { quiz: string; id: string } | undefined {
  const [quiz, id] = data.question?.split('#', 2) ?? [];
  return quiz !== undefined && id !== undefined ? { quiz, id } : undefined;
}

/**
 * What one person's log says about an item. A pure reduction: statements that were voided, come twice or
 * in another order change nothing, because the log is reduced by `progressOf`.
 */
export function confirmationOf(item: NewsItem, log: readonly Statement[]): Confirmation {
  if (!item.data.mustRead) return { state: 'not-asked' };
  return confirmationIn(item, progressOf(log));
}

/** The same on a log that is reduced already, for many items at once. */
export function confirmationIn(item: NewsItem, progress: Progress): Confirmation {
  if (!item.data.mustRead) return { state: 'not-asked' };
  const version = versionOf(item.data);
  const readVersion = latestRead(item, progress, version);
  if (readVersion === 0) return { state: 'pending' };
  const questionOpen = !isAnswered(item, progress);
  const missing = correctionsSince(item.data, readVersion);
  if (readVersion < version || questionOpen)
    return { state: 'partial', readVersion, missing, questionOpen };
  const at = acknowledgedAt(item, progress, version);
  return { state: 'confirmed', at: at ?? '' };
}

/** How a team stands with an item: how many people are in each state. One log a person. */
export function confirmationCounts(
  item: NewsItem,
  logs: readonly (readonly Statement[])[],
): { pending: number; partial: number; confirmed: number } {
  const counts = { pending: 0, partial: 0, confirmed: 0 };
  for (const log of logs) {
    const { state } = confirmationOf(item, log);
    if (state !== 'not-asked') counts[state] += 1;
  }
  return counts;
}

function latestRead(item: NewsItem, progress: Progress, version: number): number {
  for (let candidate = version; candidate > 0; candidate--)
    if (acknowledgedAt(item, progress, candidate) !== undefined) return candidate;
  return 0;
}

function acknowledgedAt(item: NewsItem, progress: Progress, version: number): string | undefined {
  return progress.of('acknowledged', activity.news(item.id, version))[0]?.timestamp;
}

// The answer belongs to a version, as the reading does: what was right before a correction may be wrong after it.
function isAnswered(item: NewsItem, progress: Progress): boolean {
  const question = questionOf(item);
  if (!question) return true;
  const version = activity.news(item.id, versionOf(item.data));
  return progress
    .of('answered', activity.question(question.quiz, question.id))
    .some(
      ({ result, context }) =>
        result?.success === true &&
        (context?.contextActivities?.parent ?? []).some(({ id }) => id === version),
    );
}
