import type { ReactElement } from 'react';
import type { PartWords } from '../../i18n/quiz.ts';

/** The questions could not be had: what is so, that nothing is lost, and how to go on. */
export function Failed({
  words,
  onRetry,
}: {
  words: PartWords;
  onRetry: () => void;
}): ReactElement {
  return (
    <div className="note n-bad" role="alert">
      <p className="hd">{words.failed}</p>
      <p>{words.failedWhy}</p>
      <button className="btn" type="button" onClick={onRetry}>
        {words.tryAgain}
      </button>
    </div>
  );
}
