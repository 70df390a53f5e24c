import { useEffect, type ReactElement, type ReactNode } from 'react';
import type { Attempt } from '#domain/quiz';
import { Failed, fill, useStyles } from '../quiz-parts/index.ts';
import { Asking } from './Asking.tsx';
import type { QuizProps } from './model.ts';
import { Start } from './Start.tsx';
import { useQuiz, type QuizState } from './use-quiz.ts';

type Stage = 'start' | 'asking' | 'marking' | 'result';

/** Parts of the page around the island that are put away. */
const HIDDEN: Record<Stage, readonly string[]> = {
  start: [],
  asking: ['title', 'rules', 'about'],
  marking: ['rules', 'about'],
  result: ['rules'],
};

function stageOf({ handedInAt, result }: Attempt): Stage {
  if (handedInAt === undefined) return 'asking';
  return result ? 'result' : 'marking';
}

/** A test from its start to its result. What the page says before it is put away while a question is on the screen. */
export function Quiz(props: QuizProps): ReactElement {
  const state = useQuiz(props);
  const isStyled = useStyles();
  const { attempt, loaded } = state;
  const stage = !attempt || !loaded ? 'start' : stageOf(attempt);
  useEffect(() => {
    for (const part of document.querySelectorAll<HTMLElement>('[data-quiz-intro]'))
      part.hidden = HIDDEN[stage].includes(part.dataset['quizIntro'] ?? '');
  }, [stage]);
  return (
    <>
      {state.trouble && (
        <p className="note n-warn" aria-live="polite">
          {props.words.trouble[state.trouble]}
        </p>
      )}
      <Notices state={state} {...props} />
      {isStyled ? screen(state, props) : <p className="dim">{props.words.loading}</p>}
    </>
  );
}

function screen(state: QuizState, props: QuizProps): ReactNode {
  const { words, locale } = props;
  const { paper, key, ended, attempt, admission } = state;
  const isPracticing = attempt?.handedInAt === undefined && paper?.mode === 'practice';
  if (state.failed && (!paper || (isPracticing && !key)))
    return <Failed words={words} onRetry={state.retry} />;
  if (!state.loaded || !paper || !admission) return <p className="dim">{words.loading}</p>;
  if (!attempt) {
    return (
      <Start
        admission={admission}
        lastAt={undefined}
        locale={locale}
        words={words}
        onStart={state.start}
      />
    );
  }
  if (attempt.handedInAt === undefined) {
    if (paper.mode === 'practice' && !key) return <p className="dim">{words.loading}</p>;
    return <Asking {...props} state={state} paper={paper} key={attempt.id} />;
  }
  if (key && ended && attempt.level === 'observed' && !attempt.result) {
    const { Marking } = ended;
    return <Marking {...props} state={state} paper={paper} answerKey={key} attempt={attempt} />;
  }
  if (!key || !ended || !attempt.result) {
    return (
      <div className="note" aria-live="polite">
        <p className="hd">{words.pending}</p>
        <p>{words.pendingWhy}</p>
        {state.failed && (
          <button className="btn" type="button" onClick={state.retry}>
            {words.tryAgain}
          </button>
        )}
      </div>
    );
  }
  const { result } = attempt;
  const { ResultScreen } = ended;
  return (
    <ResultScreen
      key={attempt.id}
      {...props}
      state={state}
      paper={paper}
      answerKey={key}
      attempt={{ ...attempt, result }}
    />
  );
}

/** What happened to an attempt while nobody looked. */
function Notices({ state, words }: QuizProps & { state: QuizState }): ReactElement | null {
  const { attempt, resumed } = state;
  if (!attempt || !resumed) return null;
  const isRunning = attempt.handedInAt === undefined;
  const isLate =
    attempt.until !== undefined &&
    attempt.handedInAt !== undefined &&
    attempt.handedInAt >= attempt.until;
  return (
    <div aria-live="polite">
      {isLate && <p className="note n-warn">{words.timeUp}</p>}
      {isRunning && resumed.changed.length > 0 && (
        <p className="note n-warn">{fill(words.changed, { n: resumed.changed.length })}</p>
      )}
      {resumed.gone > 0 && !attempt.result && (
        <p className="note n-warn">{fill(words.gone, { n: resumed.gone })}</p>
      )}
    </div>
  );
}
