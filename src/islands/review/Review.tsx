import { useState, type ReactElement } from 'react';
import type { QuizWords, ReviewWords } from '../../i18n/quiz.ts';
import { dayOf, fill, useStyles } from '../quiz-parts/index.ts';
import { CardScreen } from './CardScreen.tsx';
import { useReview, type ReviewCard } from './use-review.ts';

/** What the page hands over. */
export interface ReviewProps {
  locale: string;
  base: string;
  root: string;
  words: ReviewWords;
  quizWords: QuizWords;
}

interface Session {
  cards: readonly ReviewCard[];
  place: number;
  right: number;
}

/** The review of the day: what is due, one question at a time, ten minutes at most. */
export function Review(props: ReviewProps): ReactElement {
  const { words, quizWords, locale, root } = props;
  const review = useReview(props);
  const isStyled = useStyles();
  const [session, setSession] = useState<Session>();
  if (review.failed) {
    return (
      <div className="note n-bad" role="alert">
        <p className="hd">{quizWords.failed}</p>
        <p>{quizWords.failedWhy}</p>
        <button className="btn" type="button" onClick={review.retry}>
          {quizWords.tryAgain}
        </button>
      </div>
    );
  }
  if (!isStyled || !review.loaded || !review.queue)
    return <p className="dim">{quizWords.loading}</p>;
  const { queue } = review;
  const current = session?.cards[session.place];
  if (session && current) {
    return (
      <CardScreen
        {...props}
        key={current.card.id}
        card={current}
        place={session.place}
        count={session.cards.length}
        due={review.dueOf(current.card.id)}
        onAnswer={(response, share, seconds) => {
          review.answer(current, response, share, seconds);
          setSession({ ...session, right: session.right + Number(share === 1) });
        }}
        onNext={() => setSession({ ...session, place: session.place + 1 })}
      />
    );
  }
  const byId = new Map(review.cards.map((one) => [one.card.id, one]));
  const start = (): void => {
    const cards = queue.cards.flatMap(({ id }) => byId.get(id) ?? []);
    setSession({ cards, place: 0, right: 0 });
  };
  return (
    <div>
      {review.trouble && <p className="note n-warn">{quizWords.trouble[review.trouble]}</p>}
      {session && (
        <div className="note n-tip" aria-live="polite">
          <p className="hd">{words.doneTitle}</p>
          <p>{fill(words.done, { n: session.cards.length, right: session.right })}</p>
        </div>
      )}
      {queue.cards.length > 0 && (
        <>
          <p className="q-due">{fill(words.due, { n: queue.cards.length })}</p>
          {queue.later > 0 && <p className="dim">{fill(words.later, { n: queue.later })}</p>}
          <div className="row q-row">
            <button className="btn btn-go" type="button" onClick={start}>
              {words.start}
            </button>
            <span className="small faint keys-hint">{words.keys}</span>
          </div>
        </>
      )}
      {queue.cards.length === 0 && queue.later > 0 && <p className="note">{words.enough}</p>}
      {queue.cards.length === 0 && queue.later === 0 && review.cards.length > 0 && !session && (
        <p className="q-due">{words.nothingTitle}</p>
      )}
      {queue.cards.length === 0 && queue.next !== undefined && (
        <p className="dim">{fill(words.nothing, { date: dayOf(locale, queue.next) })}</p>
      )}
      {review.cards.length === 0 && (
        <div className="empty">
          <p className="q-due">{words.emptyTitle}</p>
          <p className="dim">{words.empty}</p>
        </div>
      )}
      <p>
        <a href={`${root}quizzes/`}>{words.toTests}</a>
      </p>
    </div>
  );
}
