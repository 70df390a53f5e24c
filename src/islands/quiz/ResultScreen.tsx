import type { ReactElement } from 'react';
import { addsUp, gradeAttempt, missesOf, type KeyFile, type PaperFile } from '#domain/quiz';
import type { Attempt, KeptResult } from '#domain/quiz';
import { fill, moment, useFocus } from '../quiz-parts/index.ts';
import { BySection } from './BySection.tsx';
import { Figures } from './Figures.tsx';
import { Misses } from './Misses.tsx';
import { withKeys, type QuizProps } from './model.ts';
import { Scale } from './Scale.tsx';
import { Start } from './Start.tsx';
import type { QuizState } from './use-quiz.ts';

interface Props extends QuizProps {
  state: QuizState;
  paper: PaperFile;
  answerKey: KeyFile;
  attempt: Attempt & { result: KeptResult };
}

/** How an attempt went: by section, every miss with its section to read, what comes next. */
export function ResultScreen({ state, paper, answerKey, attempt, ...props }: Props): ReactElement {
  const { words, locale, root, markers } = props;
  const title = useFocus<HTMLHeadingElement>();
  const resumed = state.resumed!;
  const splits = withKeys(resumed.questions, answerKey);
  const result = gradeAttempt(splits, resumed.answers, paper.pass, attempt.marks);
  const isSame = attempt.result.outcome.version === answerKey.version;
  const isForged = isSame && result.waiting.length === 0 && !addsUp(attempt, result);
  const misses = missesOf(result);
  const { passed, scaled } = isForged ? result : attempt.result;
  // What an older version was worth can't be worked out from the questions as they are now: the record says it.
  const points = isForged ? result : (attempt.result.points ?? result);
  const doneAt = attempt.handedInAt ?? attempt.startedAt;
  const heading = passed
    ? misses.length === 0
      ? words.passed
      : fill(words.passedMisses, { n: misses.length })
    : words.notPassed;
  const by = markers.find(({ id }) => id === attempt.confirmedBy)?.name ?? attempt.confirmedBy;
  const shared = { locale, words, lang: paper.locale === locale ? undefined : paper.locale };
  return (
    <div>
      <p className="small dim">
        {fill(words.attempt, { n: attempt.number })} · {moment(locale, doneAt)}
      </p>
      <h2 className="q-title" tabIndex={-1} ref={title}>
        {heading}
      </h2>
      {isForged && <p className="note n-bad">{words.tampered}</p>}
      {!isSame && <p className="note">{words.older}</p>}
      <Scale scaled={scaled} pass={paper.pass} locale={locale} words={words} />
      <Figures attempt={attempt} points={points} locale={locale} words={words} />
      {by !== undefined && <p className="badge b-ok">{fill(words.confirmedBy, { name: by })}</p>}
      {isSame && <BySection scores={result.bySection} names={paper.sections} {...shared} />}
      <Misses {...{ misses, splits, answerKey, marks: attempt.marks }} {...shared} />
      <section className="q-block">
        <div className="hang">
          <h3>{words.nextTitle}</h3>
        </div>
        {misses.length > 0 && <p>{words.nextReview}</p>}
        {state.admission && (
          <Start {...shared} admission={state.admission} lastAt={doneAt} onStart={state.start} />
        )}
        <p className="row">
          <a href={`${root}review/`}>{words.toReview}</a>
          <a href={`${root}quizzes/`}>{words.toList}</a>
        </p>
      </section>
    </div>
  );
}
