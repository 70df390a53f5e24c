import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { clock } from '#adapters/browser-clock';
import { newUuid, type RecordState } from '#adapters/progress';
import { loadPaper } from '#adapters/quiz-files';
import {
  admission,
  answering,
  attemptsOf,
  endOf,
  grade,
  gradeAttempt,
  handingIn,
  resulting,
  resume,
  seedOf,
  seenIn,
  sharesOf,
  starting,
  timeLeft,
  type Admission,
  type Attempt,
  type Resumed,
  type Run,
} from '#domain/quiz';
import { useRecord } from '../quiz-parts/index.ts';
import { drawFor } from './draw-for.ts';
import { withKeys, type Asked, type QuizProps } from './model.ts';
import { useFiles, type Files } from './use-files.ts';

const TICK = 5000;

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
  const resumed = useMemo(
    () =>
      attempt &&
      paper &&
      resume(
        attempt,
        paper.questions.map((one) => ({ paper: one })),
      ),
    [attempt, paper],
  );
  const run = useMemo(
    () => attempt && { quiz, attempt: attempt.id, locale: paper?.locale ?? props.locale },
    [attempt, quiz, paper, props.locale],
  );

  const start = useCallback(() => {
    const number = Math.max(0, ...attempts.map((one) => one.number)) + 1;
    const hire = kept.statements[0]?.actor.account.name ?? newUuid();
    const seed = seedOf(hire, quiz, number);
    const begin = async (): Promise<void> => {
      // In the reader's language, whatever the last attempt was in.
      const own = await loadPaper(root, quiz);
      const rule = { count: own.draw, seed, seen: seenIn(attempts) };
      const ids = await drawFor(own, rule, kept.progress);
      const versions = new Map(own.questions.map(({ id, version }) => [id, version]));
      const questions = ids.map((id) => ({ id, version: versions.get(id) ?? '' }));
      const { version, level, timeLimit } = own;
      const until =
        timeLimit === undefined
          ? {}
          : { until: new Date(Date.parse(clock.instant()) + timeLimit * 60_000).toISOString() };
      const begun = { quiz, attempt: newUuid(), locale: own.locale };
      await record.append([starting(begun, { version, number, seed, level, questions, ...until })]);
    };
    // Only the paper of another language than the one on the screen can be out of reach; then the button may be pressed again.
    begin().catch(() => undefined);
  }, [attempts, kept, quiz, record, root]);

  const answer = useCallback(
    (question: string, response: string, seconds: number) => {
      const asked = paper?.questions.find(({ id }) => id === question);
      if (!run || !asked) return;
      const rule = paper?.mode === 'practice' ? key?.keys[question]?.rule : undefined;
      const marked = rule && grade(rule, response);
      const share = typeof marked === 'number' ? { share: marked } : {};
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
  const isOver = left !== undefined && left <= 0;
  useEffect(() => {
    if (isOver) handIn();
  }, [isOver, handIn]);

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

type Marking = Pick<QuizState, 'attempt' | 'resumed' | 'key' | 'paper' | 'run' | 'record'>;

/** Keeps the result of an attempt that was handed in, once the key is there; offline that may be later. */
function useResult({ attempt, resumed, key, paper, run, record }: Marking): void {
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

/** The clock, read every few seconds. */
function useNow(): string {
  const [now, setNow] = useState(clock.instant);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock.instant()), TICK);
    return () => clearInterval(timer);
  }, []);
  return now;
}
