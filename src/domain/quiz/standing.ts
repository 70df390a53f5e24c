import type { Attempt } from './attempt.ts';

/** How somebody stands with a quiz, in one word. */
export interface Standing {
  /** `marking`: handed in, and not marked yet. */
  state: 'running' | 'marking' | 'passed' | 'failed';
  /** Share of points of the best result; undefined without one. */
  scaled: number | undefined;
}

/** What a list of quizzes says of each: an attempt that waits for something comes before results; undefined when never taken. */
export function standingOf(attempts: readonly Attempt[]): Standing | undefined {
  const last = attempts.at(-1);
  if (!last) return undefined;
  const results = attempts.flatMap(({ result }) => result ?? []);
  const best = results.toSorted((a, b) => b.scaled - a.scaled)[0];
  const scaled = best?.scaled;
  if (attempts.some(({ handedInAt }) => handedInAt === undefined))
    return { state: 'running', scaled };
  if (results.some(({ passed }) => passed)) return { state: 'passed', scaled };
  return { state: last.result ? 'failed' : 'marking', scaled };
}
