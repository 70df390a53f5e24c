import { clock } from '#adapters/browser-clock';
import { newUuid, type RecordState } from '#adapters/progress';
import { loadPaper } from '#adapters/quiz-files';
import type { Draft } from '#domain/progress';
import { seedOf, seenIn, starting, type Attempt } from '#domain/quiz';
import { drawFor } from './draw-for.ts';

/** From where a new attempt starts. */
interface Before {
  quiz: string;
  /** Where the files of the reader's language are. */
  root: string;
  attempts: readonly Attempt[];
  kept: RecordState;
}

/**
 * Draws the questions of the next attempt, in the reader's language whatever the last one was in. Rejects when the paper of
 * that language can't be had.
 */
export async function begin({ quiz, root, attempts, kept }: Before): Promise<Draft> {
  const number = Math.max(0, ...attempts.map((one) => one.number)) + 1;
  const hire = kept.statements[0]?.actor.account.name ?? newUuid();
  const seed = seedOf(hire, quiz, number);
  const paper = await loadPaper(root, quiz);
  const ids = await drawFor(
    paper,
    { count: paper.draw, seed, seen: seenIn(attempts) },
    kept.progress,
  );
  const versions = new Map(paper.questions.map(({ id, version }) => [id, version]));
  const questions = ids.map((id) => ({ id, version: versions.get(id) ?? '' }));
  const { version, level, timeLimit } = paper;
  const until = timeLimit === undefined ? {} : { until: inMinutes(timeLimit) };
  const run = { quiz, attempt: newUuid(), locale: paper.locale };
  return starting(run, { version, number, seed, level, questions, ...until });
}

function inMinutes(minutes: number): string {
  return new Date(Date.parse(clock.instant()) + minutes * 60_000).toISOString();
}
