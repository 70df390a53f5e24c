import { useEffect, useRef } from 'react';
import { gradeAttempt, resulting, sharesOf } from '#domain/quiz';
import { withKeys } from './model.ts';
import type { QuizState } from './use-quiz.ts';

type Marking = Pick<QuizState, 'attempt' | 'resumed' | 'key' | 'paper' | 'run' | 'record'>;

/** Keeps the result of an attempt that was handed in, once the key is there; offline that may be later. */
export function useResult({ attempt, resumed, key, paper, run, record }: Marking): void {
  const done = useRef(new Set<string>());
  useEffect(() => {
    if (!attempt || !resumed || !key || !paper || !run || attempt.level !== 'practice') return;
    if (attempt.handedInAt === undefined || attempt.result || done.current.has(attempt.id)) return;
    done.current.add(attempt.id);
    const result = gradeAttempt(withKeys(resumed.questions, key), resumed.answers, paper.pass);
    const { scaled, raw, max, passed } = result;
    const outcome = { version: key.version, level: attempt.level, shares: sharesOf(result) };
    void record.append([resulting(run, { scaled, raw, max, passed, outcome })]);
  }, [attempt, resumed, key, paper, run, record]);
}
