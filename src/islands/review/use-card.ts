import { useCallback, useRef, useState } from 'react';
import { clock } from '#adapters/browser-clock';
import { grade, isBlank, type Grade } from '#domain/quiz';
import { toggled, useDigits, valuesOf } from '../quiz-parts/index.ts';
import type { ReviewCard } from './use-review.ts';

/** A card while it is answered. */
export interface CardState {
  /** What only a person can mark is rated by the hire in between. */
  phase: 'asked' | 'rating' | 'answered';
  response: string;
  marked: Grade;
  /** True after “check” without an answer, until there is one. */
  missing: boolean;
  /** Decides the order of options. */
  seed: string;
  change: (response: string, byPointer?: boolean) => void;
  rate: (share: 0 | 1) => void;
  submit: () => void;
}

/** Answers one card: a digit or a click on one of several answers is the answer; moving by arrows is not. */
export function useCard(
  { card, paper, answerKey }: ReviewCard,
  onAnswer: (response: string, share: number, seconds: number) => void,
  onNext: () => void,
): CardState {
  const [response, setResponse] = useState('');
  const [phase, setPhase] = useState<CardState['phase']>('asked');
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
  const change = useCallback(
    (next: string, isFinal = false) => {
      setResponse(next);
      const worth = grade(answerKey.rule, next);
      if (isOneKey && isFinal && typeof worth === 'number') done(next, worth);
    },
    [answerKey, done, isOneKey],
  );
  const rate = useCallback((share: 0 | 1) => done(response, share), [done, response]);
  const seed = card.due;
  const press = useCallback(
    (digit: number) => {
      if (phase === 'rating' && digit <= 2) return rate(digit === 2 ? 1 : 0);
      const value = valuesOf(paper, seed)[digit - 1];
      if (phase === 'asked' && value !== undefined) change(toggled(paper, response, value), true);
    },
    [phase, paper, response, rate, change, seed],
  );
  useDigits(press);
  const submit = (): void => {
    if (phase === 'answered') return onNext();
    if (marked === 'for-a-person') return setPhase('rating');
    if (isBlank(response)) return setMissing(true);
    done(response, marked);
  };
  const isMissing = missing && isBlank(response);
  return { phase, response, marked, missing: isMissing, seed, change, rate, submit };
}
