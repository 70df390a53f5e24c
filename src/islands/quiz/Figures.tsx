import type { ReactElement } from 'react';
import type { Attempt } from '#domain/quiz';
import type { QuizWords } from '../../i18n/quiz.ts';
import { decimal, fill } from '../quiz-parts/index.ts';

interface Props {
  attempt: Attempt;
  points: { raw: number; max: number };
  locale: string;
  words: QuizWords;
}

/** Points, time and kind of an attempt. */
export function Figures({ attempt, points, locale, words }: Props): ReactElement {
  const end = attempt.handedInAt ?? attempt.startedAt;
  const minutes = (Date.parse(end) - Date.parse(attempt.startedAt)) / 60_000;
  const isAlone = attempt.level === 'practice';
  return (
    <dl className="figs">
      <div>
        <dt>{words.rightOf}</dt>
        <dd>
          {decimal(locale, points.raw)}{' '}
          <small>{fill(words.of, { n: decimal(locale, points.max) })}</small>
        </dd>
      </div>
      <div>
        <dt>{words.time}</dt>
        <dd>{fill(words.minutes, { n: Math.max(1, Math.round(minutes)) })}</dd>
      </div>
      <div>
        <dt>{words.kind}</dt>
        <dd>{isAlone ? words.kindPractice : words.kindObserved}</dd>
      </div>
    </dl>
  );
}
