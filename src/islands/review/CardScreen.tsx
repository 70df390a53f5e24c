import type { ReactElement } from 'react';
import {
  Answer,
  Ask,
  dayOf,
  enterOf,
  fill,
  missingText,
  Source,
  useFocus,
  Verdict,
} from '../quiz-parts/index.ts';
import type { ReviewProps } from './Review.tsx';
import { useCard, type CardState } from './use-card.ts';
import type { ReviewCard } from './use-review.ts';

interface Props extends ReviewProps {
  card: ReviewCard;
  place: number;
  count: number;
  /** When it comes back, known once it is answered. */
  due: string | undefined;
  onAnswer: (response: string, share: number, seconds: number) => void;
  onNext: () => void;
}

/** One card: a key chooses, Enter goes on. What only a person can mark is rated by the hire. */
export function CardScreen(props: Props): ReactElement {
  const { card, title, words, partWords, locale, place, count, due, onAnswer, onNext } = props;
  const { paper, answerKey } = card;
  const at = useCard(card, onAnswer, onNext);
  const isAnswered = at.phase === 'answered';
  const again =
    isAnswered && due !== undefined ? fill(words.again, { date: dayOf(locale, due) }) : undefined;
  const shared = { locale, words: partWords };
  const isWrong = isAnswered && typeof at.marked === 'number' && at.marked < 1;
  return (
    <div className="q-with-source">
      <form
        className="q-form"
        onSubmit={(event) => {
          event.preventDefault();
          at.submit();
        }}
      >
        <div className="quiz-head">
          <h1>{title}</h1>
          <span>{fill(words.question, { n: place + 1, all: count })}</span>
          {card.changed && <span className="badge b-due">{words.changed}</span>}
        </div>
        <fieldset className="q-set" lang={card.locale === locale ? undefined : card.locale}>
          <legend>
            <Ask text={paper.ask} />
          </legend>
          <Answer
            question={paper}
            response={at.response}
            onChange={at.change}
            words={partWords}
            seed={at.seed}
            shown={at.phase === 'asked' ? undefined : answerKey}
          />
        </fieldset>
        <div aria-live="polite">
          {at.phase !== 'asked' && (
            <Verdict question={paper} {...{ answerKey, again }} {...shared} grade={at.marked} />
          )}
        </div>
        <p className="c-warn small" aria-live="polite">
          {at.missing && missingText(paper, partWords)}
        </p>
        <Buttons {...props} at={at} />
      </form>
      {isWrong && <Source where={answerKey.where} words={partWords} />}
    </div>
  );
}

function Buttons({ at, card, words, partWords }: Props & { at: CardState }): ReactElement {
  const button = useFocus<HTMLButtonElement>(at.phase === 'answered');
  if (at.phase === 'rating') {
    return (
      <div className="row q-row">
        <span>{words.rate}</span>
        <button className="btn" type="button" onClick={() => at.rate(0)}>
          {words.missed} <kbd aria-hidden="true">1</kbd>
        </button>
        <button className="btn" type="button" onClick={() => at.rate(1)}>
          {words.knew} <kbd aria-hidden="true">2</kbd>
        </button>
      </div>
    );
  }
  const asked = at.marked === 'for-a-person' ? words.show : partWords.check;
  return (
    <div className="row q-row">
      <button className="btn btn-go" type="submit" ref={button}>
        {at.phase === 'answered' ? words.next : asked}{' '}
        <kbd aria-hidden="true">{enterOf(card.paper)}</kbd>
      </button>
    </div>
  );
}
