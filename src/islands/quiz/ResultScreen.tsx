import { useEffect, useRef, type ReactElement } from 'react';
import {
  addsUp,
  gradeAttempt,
  missesOf,
  type Attempt,
  type KeyFile,
  type PaperFile,
} from '#domain/quiz';
import { decimal, fill, moment, percent } from '../quiz-parts/index.ts';
import { Misses } from './Misses.tsx';
import { withKeys, type QuizProps } from './model.ts';
import { Scale } from './Scale.tsx';
import { Start } from './Start.tsx';
import type { QuizState } from './use-quiz.ts';

interface Props extends QuizProps {
  state: QuizState;
  paper: PaperFile;
  answerKey: KeyFile;
  attempt: Attempt & { result: NonNullable<Attempt['result']> };
}

/** How an attempt went: by section, every miss with its section to read, what comes next. */
export function ResultScreen({ state, paper, answerKey, attempt, ...props }: Props): ReactElement {
  const { words, locale, root } = props;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const resumed = state.resumed!;
  const splits = withKeys(resumed.questions, answerKey);
  const result = gradeAttempt(splits, resumed.answers, paper.pass);
  const isSame = attempt.result.outcome.version === answerKey.version;
  const isMarkedHere = attempt.level === 'practice' && result.waiting.length === 0;
  const isForged = isSame && isMarkedHere && !addsUp(attempt, result);
  const misses = missesOf(result);
  const { passed, scaled } = isForged ? result : attempt.result;
  const seconds =
    (Date.parse(attempt.handedInAt ?? attempt.startedAt) - Date.parse(attempt.startedAt)) / 1000;
  const heading = passed
    ? misses.length === 0
      ? words.passed
      : fill(words.passedMisses, { n: misses.length })
    : words.notPassed;
  return (
    <div>
      <p className="small dim">
        {fill(words.attempt, { n: attempt.number })} ·{' '}
        {moment(locale, attempt.handedInAt ?? attempt.startedAt)}
      </p>
      <h2 className="q-title" tabIndex={-1} ref={title}>
        {heading}
      </h2>
      {isForged && <p className="note n-bad">{words.tampered}</p>}
      {!isSame && <p className="note">{words.older}</p>}
      <Scale scaled={scaled} pass={paper.pass} locale={locale} words={words} />
      <dl className="figs">
        <div>
          <dt>{words.rightOf}</dt>
          <dd>
            {decimal(locale, result.raw)}{' '}
            <small>{fill(words.of, { n: decimal(locale, result.max) })}</small>
          </dd>
        </div>
        <div>
          <dt>{words.time}</dt>
          <dd>{fill(words.minutes, { n: Math.max(1, Math.round(seconds / 60)) })}</dd>
        </div>
        <div>
          <dt>{words.kind}</dt>
          <dd>{attempt.level === 'practice' ? words.kindPractice : words.kindObserved}</dd>
        </div>
      </dl>
      {attempt.confirmed && <p className="badge b-ok">{words.confirmedBy}</p>}
      {result.bySection.length > 1 && (
        <section className="q-block">
          <div className="hang">
            <h3>{words.bySection}</h3>
          </div>
          <table className="q-sections">
            <tbody>
              {result.bySection.map(({ section, raw, max }) => (
                <tr key={section}>
                  <th scope="row">{paper.sections[section] ?? section}</th>
                  <td>
                    {decimal(locale, raw)} {fill(words.of, { n: decimal(locale, max) })}
                  </td>
                  <td>{percent(locale, max === 0 ? 0 : raw / max)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <Misses misses={misses} splits={splits} answerKey={answerKey} locale={locale} words={words} />
      <section className="q-block">
        <div className="hang">
          <h3>{words.nextTitle}</h3>
        </div>
        {misses.length > 0 && <p>{words.nextReview}</p>}
        {state.admission && (
          <Start
            admission={state.admission}
            lastAt={attempt.handedInAt}
            locale={locale}
            words={words}
            onStart={state.start}
          />
        )}
        <p className="row">
          <a href={`${root}review/`}>{words.toReview}</a>
          <a href={`${root}quizzes/`}>{words.toList}</a>
        </p>
      </section>
    </div>
  );
}
