import type { ReactElement } from 'react';
import type { QuizWords } from '../../i18n/quiz.ts';
import { fill, percent } from '../quiz-parts/index.ts';

interface Props {
  scaled: number;
  pass: number;
  locale: string;
  words: QuizWords;
}

const WIDTH = 440;

/** The score as a number and on a scale with its pass mark. */
export function Scale({ scaled, pass, locale, words }: Props): ReactElement {
  const share = percent(locale, scaled);
  const mark = pass * WIDTH;
  return (
    <div className="score">
      <div className="big" aria-hidden="true">
        {Math.round(scaled * 100)}
        <small> %</small>
      </div>
      <svg
        className="scale"
        viewBox={`0 0 ${WIDTH} 56`}
        role="img"
        aria-label={fill(words.scale, { share, pass: percent(locale, pass) })}
      >
        <rect className="b" y="20" width={WIDTH} height="12" />
        <rect className="v" y="20" width={scaled * WIDTH} height="12" />
        <path className="p" d={`M${mark} 12v28`} />
        <text className="k" x={Math.min(WIDTH - 60, mark)} y="54" textAnchor="middle">
          {fill(words.passMark, { n: Math.round(pass * 100) })}
        </text>
        <text y="54">0</text>
        <text x={WIDTH} y="54" textAnchor="end">
          100
        </text>
      </svg>
    </div>
  );
}
