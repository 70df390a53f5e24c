import { useEffect, useState, type ReactElement } from 'react';
import type { PartWords, ReviewWords } from '../../i18n/quiz.ts';
import { Failed, useStyles } from '../quiz-parts/index.ts';
import { CardScreen } from './CardScreen.tsx';
import { Overview } from './Overview.tsx';
import { useReview, type ReviewCard } from './use-review.ts';

/** What the page hands over. */
export interface ReviewProps {
  locale: string;
  base: string;
  root: string;
  /** Name of the page, which is put away while a question is on the screen. */
  title: string;
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
  const { partWords } = props;
  const review = useReview(props);
  const isStyled = useStyles();
  const [session, setSession] = useState<Session>();
  const isAsking = session?.cards[session.place] !== undefined;
  useEffect(() => {
    for (const part of document.querySelectorAll<HTMLElement>('[data-quiz-intro]'))
      part.hidden = isAsking;
  }, [isAsking]);
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
  const done = session && { count: session.cards.length, right: session.right };
  return <Overview {...props} review={review} queue={queue} done={done} onStart={start} />;
}
