import type { Attempt } from './attempt.ts';
import type { PaperQuestion } from './paper.ts';

/** An attempt laid over the quiz as it is now. */
export interface Resumed<T> {
  /** The drawn questions that still exist, in their order. */
  questions: T[];
  /** Answers that still count: those to questions that have not changed. */
  answers: ReadonlyMap<string, string>;
  /** Ids of questions that changed while the attempt ran: they are asked again. */
  changed: string[];
  /** How many drawn questions are no longer in the quiz: they do not count. */
  gone: number;
}

/** Goes on with an attempt after the quiz was edited. What did not change keeps its answer. */
export function resume<T extends { paper: PaperQuestion }>(
  attempt: Pick<Attempt, 'questions' | 'answers'>,
  pool: readonly T[],
): Resumed<T> {
  const byId = new Map(pool.map((split) => [split.paper.id, split]));
  const questions = attempt.questions.flatMap(({ id }) => byId.get(id) ?? []);
  const answers = new Map<string, string>();
  const changed: string[] = [];
  for (const { paper } of questions) {
    const answered = attempt.answers.get(paper.id);
    if (answered?.version === paper.version) answers.set(paper.id, answered.response);
    else if (answered) changed.push(paper.id);
  }
  return { questions, answers, changed, gone: attempt.questions.length - questions.length };
}
