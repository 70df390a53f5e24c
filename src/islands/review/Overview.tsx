import type { ReactElement } from 'react';
import type { Queue } from '#domain/review';
import { dayOf, fill, useFocus } from '../quiz-parts/index.ts';
import type { ReviewProps } from './Review.tsx';
import type { ReviewState } from './use-review.ts';

interface Props extends ReviewProps {
  review: ReviewState;
  queue: Queue;
  /** What was answered just now, after the last question. */
  done: { count: number; right: number } | undefined;
  onStart: () => void;
}

/** What is due today, or when the next question comes back. */
export function Overview(props: Props): ReactElement {
  const { review, queue, done, onStart, words, partWords, root } = props;
  return (
    <div className="q-review">
      {review.trouble && <p className="note n-warn">{partWords.trouble[review.trouble]}</p>}
      {done && <Done {...props} done={done} />}
      {queue.cards.length > 0 && (
        <>
          <p className="q-due">{fill(words.due, { n: queue.cards.length })}</p>
          {queue.later > 0 && <p className="dim">{fill(words.later, { n: queue.later })}</p>}
          <div className="row q-row">
            <button className="btn btn-go" type="button" onClick={onStart}>
              {words.start}
            </button>
            <span className="small faint keys-hint">{words.keys}</span>
          </div>
        </>
      )}
      {queue.cards.length === 0 && <Nothing {...props} />}
      <p>
        <a href={`${root}quizzes/`}>{words.toTests}</a>
      </p>
    </div>
  );
}

/** What came of it. It takes the focus: the question that had it is gone. */
function Done({ queue, done, words }: Props & { done: { count: number; right: number } }) {
  const note = useFocus<HTMLDivElement>();
  return (
    <div className="note n-tip" tabIndex={-1} ref={note}>
      {queue.cards.length === 0 && <p className="hd">{words.doneTitle}</p>}
      <p>{fill(words.done, { n: done.count, right: done.right })}</p>
    </div>
  );
}

function Nothing({ review, queue, done, words, locale }: Props): ReactElement {
  if (review.cards.length === 0) {
    return (
      <div className="empty">
        <p className="q-due">{words.emptyTitle}</p>
        <p className="dim">{words.empty}</p>
      </div>
    );
  }
  return (
    <>
      {queue.later > 0 && <p className="note">{words.enough}</p>}
      {queue.later === 0 && !done && <p className="q-due">{words.nothingTitle}</p>}
      {queue.next !== undefined && (
        <p className="dim">{fill(words.nothing, { date: dayOf(locale, queue.next) })}</p>
      )}
    </>
  );
}
