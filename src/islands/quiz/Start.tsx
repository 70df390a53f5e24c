import type { ReactElement } from 'react';
import { clock } from '#adapters/browser-clock';
import type { Admission } from '#domain/quiz';
import type { QuizWords } from '../../i18n/quiz.ts';
import { fill, moment } from '../quiz-parts/index.ts';

interface Props {
  admission: Admission;
  /** When the last attempt was handed in. */
  lastAt: string | undefined;
  locale: string;
  words: QuizWords;
  onStart: () => void;
}

/** Whether another attempt may start, and the button if so. */
export function Start({ admission, lastAt, locale, words, onStart }: Props): ReactElement | null {
  if (admission.state === 'running') return null;
  if (admission.state === 'used-up') return <p className="note n-warn">{words.usedUp}</p>;
  if (admission.state === 'wait') {
    const isAhead = lastAt !== undefined && lastAt > clock.instant();
    return (
      <div className="note">
        <p className="hd">
          {isAhead
            ? fill(words.clock, { date: moment(locale, lastAt) })
            : fill(words.wait, { date: moment(locale, admission.until) })}
        </p>
        <p>{words.waitWhy}</p>
      </div>
    );
  }
  return (
    <div className="row q-row">
      <button className="btn btn-go" type="button" onClick={onStart}>
        {lastAt === undefined ? words.start : words.again}
      </button>
      {admission.left !== undefined && (
        <span className="small dim">{fill(words.left, { n: admission.left })}</span>
      )}
      <span className="small faint keys-hint">{words.keys}</span>
    </div>
  );
}
