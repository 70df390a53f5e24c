import type { Quiz } from './model.ts';
import { splitQuestion, type Split } from './paper.ts';
import { fingerprint } from './random.ts';

/** A question of a pool with its two halves. */
export type Pool = readonly Split[];

/** Where other quizzes and plans are looked up; the library, seen from a locale. */
export interface PoolContext {
  quiz: (id: string) => Quiz | undefined;
  /** Ids of the articles that a plan reads, or undefined for a plan that is not there. */
  articlesOf: (plan: string) => ReadonlySet<string> | undefined;
}

/**
 * The questions a quiz draws from: its own, and those written in the quizzes it names (not what these take from
 * others in turn). A quiz of a plan keeps only questions about articles that the plan reads.
 */
export function poolOf(id: string, quiz: Quiz, context: PoolContext): Pool {
  const all = [
    { id, quiz },
    ...quiz.from.map((other) => ({ id: other, quiz: context.quiz(other) })),
  ]
    .filter((entry, index, list) => list.findIndex((other) => other.id === entry.id) === index)
    .flatMap(
      (entry) => entry.quiz?.questions.map((question) => splitQuestion(entry.id, question)) ?? [],
    );
  const read = quiz.plan === undefined ? undefined : context.articlesOf(quiz.plan);
  if (!read) return all;
  return all.filter(({ key }) => read.has(key.source.split('#')[0]!));
}

/** Changes when the pool or a rule of the quiz changes: an attempt keeps the version it was started with. */
export function versionOf(quiz: Quiz, pool: Pool): string {
  const { draw, pass, mode, level, timeLimit } = quiz;
  return fingerprint([draw, pass, mode, level, timeLimit, pool.map(({ paper }) => paper.version)]);
}
