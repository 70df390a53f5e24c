import { useId, type ReactElement } from 'react';
import type { PaperQuestion } from '#domain/quiz';
import type { AnswerProps } from './model.ts';

type Typable = Extract<PaperQuestion, { kind: 'numeric' | 'short' | 'reply' }>;

/** A number, a few words, or a whole reply to type. */
export function Typed({
  question,
  response,
  onChange,
  words,
  shown,
}: AnswerProps<Typable>): ReactElement {
  const id = useId();
  if (question.kind === 'reply') {
    return (
      <div className="typed">
        <label htmlFor={id}>{words.reply}</label>
        <textarea
          id={id}
          className="field"
          rows={8}
          value={response}
          readOnly={shown !== undefined}
          onChange={(event) => onChange(event.target.value)}
        />
        <p className="small dim">{words.replyWhy}</p>
      </div>
    );
  }
  const isNumber = question.kind === 'numeric';
  return (
    <div className="typed">
      <label htmlFor={id}>{isNumber ? words.number : words.text}</label>
      <span className="row">
        <input
          id={id}
          className={isNumber ? 'field number' : 'field'}
          type="text"
          inputMode={isNumber ? 'decimal' : 'text'}
          autoComplete="off"
          spellCheck={false}
          value={response}
          readOnly={shown !== undefined}
          onChange={(event) => onChange(event.target.value)}
        />
        {isNumber && question.unit !== undefined && <span>{question.unit}</span>}
      </span>
    </div>
  );
}
