import type { ReactElement, ReactNode } from 'react';
import type { PaperFile } from '#domain/quiz';
import type { QuizWords } from '../../i18n/quiz.ts';
import { fill, Icon } from '../quiz-parts/index.ts';

/** The clock is read every five seconds: what was left then is a little more than what is left now. */
const TICK = 5000;

interface Props {
  paper: PaperFile;
  words: QuizWords;
  left: number | undefined;
  children?: ReactNode;
}

/** The line above a question: what, how far, how honest, how long. */
export function Head({ paper, words, left, children }: Props): ReactElement {
  return (
    <div className="quiz-head">
      <h1>{paper.title}</h1>
      {children}
      <span>
        <Icon name="eye" /> {paper.level === 'practice' ? words.practice : words.observed}
      </span>
      {left !== undefined && (
        <span className="end" role="timer">
          <Icon name="alarm-clock" />{' '}
          {fill(words.timeLeft, { n: Math.max(0, Math.ceil((left - TICK) / 60_000)) })}
        </span>
      )}
    </div>
  );
}
