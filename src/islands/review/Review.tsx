import { useState, type ReactElement } from 'react';
import type { PartWords, ReviewWords } from '../../i18n/quiz.ts';
import { dayOf, Failed, fill, useStyles } from '../quiz-parts/index.ts';
import { CardScreen } from './CardScreen.tsx';
import { useReview, type ReviewCard } from './use-review.ts';

/** What the page hands over. */
export interface ReviewProps {
  locale: string;
  base: string;
  root: string;
  words: ReviewWords;
  partWords: PartWords;
}

interface Session {
  cards: readonly ReviewCard[];
  place: number;
  right: number;
}

/** The review of the day: what is due, one question at a time, ten minutes at most. */
export function Review(props: ReviewProps): ReactElement {
  const { words, partWords, locale, root } = props;
  const review = useReview(props);
  const isStyled = useStyles();
  const [session, setSession] = useState<Session>();
  if (review.failed) return <Failed words={partWords} onRetry={review.retry} />;
  if (!isStyled || !review.loaded || !review.queue)
    return <p className="dim">{partWords.loading}</p>;
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
      {review.trouble && <p className="note n-warn">{partWords.trouble[review.trouble]}</p>}
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
