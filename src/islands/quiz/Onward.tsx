import type { ReactElement, RefObject } from 'react';
import type { QuizWords } from '../../i18n/quiz.ts';
import { enterOf, missingText, valuesOf } from '../quiz-parts/index.ts';
import type { AskingState } from './use-asking.ts';

interface Props {
  at: AskingState;
  words: QuizWords;
  button: RefObject<HTMLButtonElement | null>;
  canGoBack: boolean;
}

/** What there is to press under a question. */
export function Onward({ at, words, button, canGoBack }: Props): ReactElement {
  const does = {
    check: words.check,
    next: words.next,
    over: words.toCheck,
    finish: words.finish,
  };
  return (
    <>
      <p className="c-warn small" aria-live="polite">
        {at.missing && at.asked && missingText(at.asked, words)}
      </p>
      <div className="row q-row">
        <button className="btn btn-go" type="submit" ref={button}>
          {does[at.next]} <kbd aria-hidden="true">{enterOf(at.asked)}</kbd>
        </button>
        {canGoBack && (
          <button className="btn" type="button" onClick={at.back}>
            {words.previous}
          </button>
        )}
        {at.asked && valuesOf(at.asked, '').length > 0 && (
          <span className="small faint keys-hint">{words.keys}</span>
        )}
      </div>
    </>
  );
}
