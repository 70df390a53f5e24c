import { useCallback, useState } from 'react';
import { grade, isBlank, type KeyFile, type PaperQuestion } from '#domain/quiz';
import { toggled, useDigits, valuesOf } from '../quiz-parts/index.ts';
import type { Mark } from './Strip.tsx';
import { useDraft, type DraftAnswer } from './use-draft.ts';
import type { QuizState } from './use-quiz.ts';

/** Where somebody is in an attempt, and what they can do there. */
export interface AskingState {
  /** The question on the screen; undefined when everything is looked over. */
  asked: PaperQuestion | undefined;
  /** Its place, from 0. */
  place: number;
  draft: DraftAnswer;
  /** The key of this question, once it may be shown. */
  shown: KeyFile['keys'][string] | undefined;
  /** True after “check” without an answer, until there is one. */
  missing: boolean;
  /** What the main button does. */
  next: 'check' | 'next' | 'over' | 'finish';
  marks: { id: string; mark: Mark }[];
  submit: () => void;
  back: () => void;
  /** From the look over to a question, and straight back to it afterwards. */
  change: (place: number) => void;
}

/** Moves through the questions of an attempt; digits choose. */
export function useAsking(state: QuizState, isPractice: boolean): AskingState {
  const { attempt, resumed, key, answer, handIn } = state;
  const questions = resumed?.questions ?? [];
  const answers = resumed?.answers ?? new Map<string, string>();
  const firstOpen = questions.findIndex(({ paper: { id } }) => isBlank(answers.get(id)));
  // In practice nothing can be changed any more, so there is nothing to look over: the last answer is shown again.
  const end = isPractice ? questions.length - 1 : questions.length;
  const [place, setPlace] = useState(firstOpen === -1 ? end : firstOpen);
  const [missing, setMissing] = useState(false);
  const [wasOver, setWasOver] = useState(firstOpen === -1);
  const asked = questions[place]?.paper;
  const draft = useDraft(asked?.id, answers, answer, !isPractice);
  const shown = isPractice && asked && answers.has(asked.id) ? key?.keys[asked.id] : undefined;
  const seed = attempt?.seed ?? '';
  const press = useCallback(
    (digit: number) => {
      const value = asked && valuesOf(asked, seed)[digit - 1];
      if (asked && value !== undefined && !shown)
        draft.change(toggled(asked, draft.response, value));
    },
    [asked, seed, shown, draft],
  );
  useDigits(press);
  const move = (to: number): void => {
    draft.save();
    setMissing(false);
    setPlace(to);
  };
  const isLast = place === questions.length - 1;
  const next = isPractice
    ? !shown
      ? 'check'
      : isLast
        ? 'finish'
        : 'next'
    : isLast || wasOver
      ? 'over'
      : 'next';
  const submit = (): void => {
    if (next === 'finish') return handIn();
    if (next === 'check') return isBlank(draft.response) ? setMissing(true) : draft.save();
    return move(next === 'over' ? questions.length : place + 1);
  };
  const change = (to: number): void => {
    setWasOver(true);
    setPlace(to);
  };
  const markOf = (id: string): Mark => {
    if (id === asked?.id) return 'n';
    const given = answers.get(id);
    if (isBlank(given)) return 'o';
    const rule = isPractice ? key?.keys[id]?.rule : undefined;
    return rule && grade(rule, given ?? '') === 0 ? 'w' : 'a';
  };
  const marks = questions.map(({ paper: { id } }) => ({ id, mark: markOf(id) }));
  const back = (): void => move(place - 1);
  const isMissing = missing && isBlank(draft.response);
  return { asked, place, draft, shown, missing: isMissing, next, marks, submit, back, change };
}
