import type { ReactElement } from 'react';
import type { Split } from '#domain/quiz';
import type { ConfirmWords } from './model.ts';
import { Question } from './Question.tsx';

interface Props {
  question: Split | undefined;
  words: ConfirmWords;
  response: string;
  disabled?: boolean;
  onChange: (response: string) => void;
}

/** What is asked: the promise, the question where there is one, the button. */
export function Asked({ disabled = false, ...props }: Props): ReactElement {
  const { question, words } = props;
  return (
    <>
      <p>{words.ask}</p>
      {question && <Question {...props} question={question} disabled={disabled} />}
      <p className="act">
        <button className="btn btn-go" type="submit" disabled={disabled}>
          {question ? words.answer : words.button}
        </button>
      </p>
    </>
  );
}
