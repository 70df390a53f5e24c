import type { ReactElement } from 'react';
import { grade, type PaperFile } from '#domain/quiz';
import { Answer, Ask, fill, Source, useFocus, Verdict } from '../quiz-parts/index.ts';
import { Head } from './Head.tsx';
import type { QuizProps } from './model.ts';
import { Onward } from './Onward.tsx';
import { Over } from './Over.tsx';
import { Strip } from './Strip.tsx';
import { useAsking } from './use-asking.ts';
import type { QuizState } from './use-quiz.ts';

interface Props extends QuizProps {
  state: QuizState;
  paper: PaperFile;
}

/** One question a screen: answers are kept as they are given; nothing is revealed in an exam. */
export function Asking({ state, paper, ...props }: Props): ReactElement | null {
  const { words, locale } = props;
  const { attempt, resumed, handIn, left } = state;
  const isPractice = paper.mode === 'practice';
  const at = useAsking(state, isPractice);
  const { asked, shown, draft } = at;
  const next = useFocus<HTMLButtonElement>(shown !== undefined);
  if (!attempt || !resumed) return null;
  const { questions, answers } = resumed;
  if (!asked) {
    const over = { paper, questions, answers, left, onChange: at.change, onHandIn: handIn };
    return <Over {...props} {...over} />;
  }
  const worth = shown && grade(shown.rule, draft.response);
  const isWrong = worth !== undefined && worth !== 'for-a-person' && worth < 1;
  return (
    <div className={isPractice ? 'q-with-source' : ''}>
      <form
        className="q-form"
        onSubmit={(event) => {
          event.preventDefault();
          at.submit();
        }}
      >
        <Head paper={paper} words={words} left={left}>
          <span>{fill(words.question, { n: at.place + 1, all: questions.length })}</span>
        </Head>
        <Strip marks={at.marks} />
        <fieldset
          className="q-set"
          data-question={asked.id}
          lang={paper.locale === locale ? undefined : paper.locale}
        >
          <legend>
            <Ask text={asked.ask} key={asked.id} />
          </legend>
          <Answer
            question={asked}
            response={draft.response}
            onChange={draft.change}
            words={words}
            seed={attempt.seed}
            shown={shown}
            key={asked.id}
          />
        </fieldset>
        <div aria-live="polite">
          {shown && worth !== undefined && (
            <Verdict question={asked} answerKey={shown} grade={worth} {...{ locale, words }} />
          )}
        </div>
        <Onward at={at} words={words} button={next} canGoBack={!isPractice && at.place > 0} />
      </form>
      {isWrong && shown && <Source where={shown.where} words={words} />}
    </div>
  );
}
