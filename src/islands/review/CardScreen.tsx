import { useCallback, useRef, useState, type ReactElement } from 'react';
import { clock } from '#adapters/browser-clock';
import { grade, isBlank } from '#domain/quiz';
import {
  Answer,
  Ask,
  dayOf,
  enterOf,
  fill,
  Source,
  toggled,
  useDigits,
  useFocus,
  valuesOf,
  Verdict,
} from '../quiz-parts/index.ts';
import type { ReviewProps } from './Review.tsx';
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
  const [response, setResponse] = useState('');
  const [phase, setPhase] = useState<'asked' | 'rating' | 'answered'>('asked');
  const [missing, setMissing] = useState(false);
  const begun = useRef(clock.instant());
  const marked = grade(answerKey.rule, response);
  const done = useCallback(
    (given: string, share: number) => {
      onAnswer(given, share, (Date.parse(clock.instant()) - Date.parse(begun.current)) / 1000);
      setPhase('answered');
    },
    [onAnswer],
  );
  const isOneKey = paper.kind === 'single' || paper.kind === 'true-false';
  const seed = card.card.due;
  const choose = useCallback(
    (next: string) => {
      setResponse(next);
      const worth = grade(answerKey.rule, next);
      if (isOneKey && typeof worth === 'number') done(next, worth);
    },
    [answerKey, done, isOneKey],
  );
  const press = useCallback(
    (digit: number) => {
      if (phase === 'rating' && digit <= 2) return done(response, digit - 1);
      const value = valuesOf(paper, seed)[digit - 1];
      if (phase === 'asked' && value !== undefined) choose(toggled(paper, response, value));
    },
    [phase, paper, response, done, choose, seed],
  );
  useDigits(press);
  const next = useFocus<HTMLButtonElement>(phase === 'answered');
  const submit = (): void => {
    if (phase === 'answered') return onNext();
    if (marked === 'for-a-person') return setPhase('rating');
    if (isBlank(response)) return setMissing(true);
    done(response, marked);
  };
  const again =
    phase === 'answered' && due !== undefined
      ? fill(words.again, { date: dayOf(locale, due) })
      : undefined;
  const isWrong = phase === 'answered' && typeof marked === 'number' && marked < 1;
  return (
    <div className="q-with-source">
      <form
        className="q-form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
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
            response={response}
            onChange={isOneKey ? choose : setResponse}
            words={partWords}
            seed={seed}
            shown={phase === 'asked' ? undefined : answerKey}
          />
        </fieldset>
        <div aria-live="polite">
          {phase !== 'asked' && (
            <Verdict
              question={paper}
              answerKey={answerKey}
              grade={marked}
              locale={locale}
              words={partWords}
              again={again}
            />
          )}
        </div>
        <p className="c-warn small" aria-live="polite">
          {missing && phase === 'asked' && partWords.unanswered}
        </p>
        <div className="row q-row">
          {phase === 'rating' ? (
            <>
              <span>{words.rate}</span>
              <button className="btn" type="button" onClick={() => done(response, 0)}>
                {words.missed} <kbd aria-hidden="true">1</kbd>
              </button>
              <button className="btn" type="button" onClick={() => done(response, 1)}>
                {words.knew} <kbd aria-hidden="true">2</kbd>
              </button>
            </>
          ) : (
            <button className="btn btn-go" type="submit" ref={next}>
              {phase === 'answered' && words.next}
              {phase === 'asked' && (marked === 'for-a-person' ? words.show : partWords.check)}{' '}
              <kbd aria-hidden="true">{enterOf(paper)}</kbd>
            </button>
          )}
        </div>
      </form>
      {isWrong && <Source where={answerKey.where} words={partWords} />}
    </div>
  );
}
