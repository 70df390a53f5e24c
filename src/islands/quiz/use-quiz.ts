import { useCallback, useEffect, useMemo } from 'react';
import { clock } from '#adapters/browser-clock';
import type { RecordState } from '#adapters/progress';
import {
  admission,
  answering,
  attemptsOf,
  endOf,
  grade,
  handingIn,
  resume,
  timeLeft,
  type Admission,
  type Attempt,
  type Resumed,
  type Run,
} from '#domain/quiz';
import { useRecord } from '../quiz-parts/index.ts';
import { begin } from './begin.ts';
import type { Asked, QuizProps } from './model.ts';
import { useFiles, type Files } from './use-files.ts';
import { useNow } from './use-now.ts';
import { useResult } from './use-result.ts';

/** The state of a quiz and what can be done with it. */
export interface QuizState extends Files {
  loaded: boolean;
  trouble: RecordState['trouble'];
  /** The attempt that runs, or else the last one. */
  attempt: Attempt | undefined;
  /** It, laid over the quiz as it is now. */
  resumed: Resumed<Asked> | undefined;
  admission: Admission | undefined;
  /** Milliseconds left, when there is a limit. */
  left: number | undefined;
  start: () => void;
  answer: (question: string, response: string, seconds: number) => void;
  handIn: () => void;
  run: Run | undefined;
  record: ReturnType<typeof useRecord>['record'];
}

/** Binds the rules of quizzes to the record, the files and the clock. */
export function useQuiz(props: QuizProps): QuizState {
  const { quiz, root, roots, base } = props;
  const { record, kept } = useRecord(base);
  const attempts = useMemo(() => attemptsOf(kept.progress, quiz), [kept.progress, quiz]);
  const running = attempts.find((one) => one.handedInAt === undefined);
  const attempt = running ?? attempts.at(-1);
  const stage = attempt === undefined ? 'none' : running ? 'running' : 'ended';
  const files = useFiles(roots[attempt?.language ?? ''] ?? root, quiz, stage);
  const { paper, key } = files;
  const now = useNow();
  const resumed = useMemo(() => attempt && paper && resumedOn(paper, attempt), [attempt, paper]);
  const run = useMemo(
    () => attempt && { quiz, attempt: attempt.id, locale: paper?.locale ?? props.locale },
    [attempt, quiz, paper, props.locale],
  );

  const start = useCallback(() => {
    // Only the paper of another language than the one on the screen can be out of reach; then the button may be pressed again.
    begin({ quiz, root, attempts, kept })
      .then((draft) => record.append([draft]))
      .catch(() => undefined);
  }, [attempts, kept, quiz, record, root]);

  const answer = useCallback(
    (question: string, response: string, seconds: number) => {
      const asked = paper?.questions.find(({ id }) => id === question);
      if (!run || !paper || !asked) return;
      const share = shareAtOnce({ paper, key }, question, response);
      const given = { question, version: asked.version, response, seconds, ...share };
      void record.append([answering(run, given)]);
    },
    [key, paper, record, run],
  );

  const handIn = useCallback(() => {
    if (!run || !attempt || attempt.handedInAt !== undefined) return;
    const seconds = (Date.parse(clock.instant()) - Date.parse(attempt.startedAt)) / 1000;
    void record.append([handingIn(run, seconds)]);
  }, [attempt, record, run]);

  useResult({ attempt, resumed, key, paper, run, record });
  const left = running && timeLeft(running, now);
  useEnd(left, handIn);
  return {
    ...files,
    loaded: kept.loaded && paper !== undefined,
    trouble: kept.trouble,
    attempt,
    resumed,
    admission: paper && admission(paper, attempts, endOf(attempts, kept.statements, now), now),
    left,
    start,
    answer,
    handIn,
    run,
    record,
  };
}

/** Hands in when the time is up. */
function useEnd(left: number | undefined, handIn: () => void): void {
  const isOver = left !== undefined && left <= 0;
  useEffect(() => {
    if (isOver) handIn();
  }, [isOver, handIn]);
}

/** In practice an answer is marked as it is given. */
function shareAtOnce(
  { paper, key }: Pick<Files, 'paper' | 'key'>,
  question: string,
  response: string,
): { share?: number } {
  const rule = paper?.mode === 'practice' ? key?.keys[question]?.rule : undefined;
  const marked = rule && grade(rule, response);
  return typeof marked === 'number' ? { share: marked } : {};
}

function resumedOn({ questions }: NonNullable<Files['paper']>, attempt: Attempt): Resumed<Asked> {
  return resume(
    attempt,
    questions.map((paper) => ({ paper })),
  );
}
