import type { Attempt } from './attempt.ts';
import type { PaperQuestion } from './paper.ts';

/** An attempt laid over the quiz as it is now. */
export interface Resumed<T> {
  /** The drawn questions that still exist, in their order. */
  questions: T[];
  /** Answers that still count: those to questions that have not changed. */
  answers: ReadonlyMap<string, string>;
  /** Ids of questions that changed while the attempt runs: they are asked again. */
  changed: string[];
  /**
   * How many drawn questions do not count: they are no longer in the quiz, or changed after the attempt was handed in,
   * when nobody can be asked again.
   */
  gone: number;
}

/**
 * Lays an attempt over a quiz that was edited since. What did not change keeps its answer; what did is asked again
 * while the attempt runs, and left out once it was handed in: an answer to other words is neither right nor wrong.
 */
export function resume<T extends { paper: PaperQuestion }>(
  attempt: Pick<Attempt, 'questions' | 'answers' | 'handedInAt'>,
  pool: readonly T[],
): Resumed<T> {
  const byId = new Map(pool.map((split) => [split.paper.id, split]));
  const isChanged = ({ paper }: T): boolean => {
    const answered = attempt.answers.get(paper.id);
    return answered !== undefined && answered.version !== paper.version;
  };
  const there = attempt.questions.flatMap(({ id }) => byId.get(id) ?? []);
  const isOver = attempt.handedInAt !== undefined;
  const questions = isOver ? there.filter((one) => !isChanged(one)) : there;
  const changed = isOver ? [] : questions.filter(isChanged).map(({ paper }) => paper.id);
  const answers = new Map(
    questions.flatMap((one) => {
      const answered = isChanged(one) ? undefined : attempt.answers.get(one.paper.id);
      return answered ? [[one.paper.id, answered.response] as const] : [];
    }),
  );
  return { questions, answers, changed, gone: attempt.questions.length - questions.length };
}
