import type { ReactElement } from 'react';
import { chosen, choosing, optionOrder, type PaperQuestion, type QuestionKey } from '#domain/quiz';
import { Icon } from './Icon.tsx';
import type { AnswerProps } from './model.ts';
import { Words } from './Words.tsx';

type Choosable = Extract<PaperQuestion, { kind: 'single' | 'multiple' | 'true-false' }>;

/** One thing that can be chosen. */
interface Choice {
  text: string;
  /** What it is called in a response. */
  value: string;
  right: boolean | undefined;
  feedback: string | undefined;
}

/** Options to choose from; with a key, each says what it was worth. */
export function Choices(props: AnswerProps<Choosable>): ReactElement {
  const { question, response, onChange, words, shown } = props;
  const choices = choicesOf(props);
  const isOn = (value: string): boolean =>
    question.kind === 'multiple' ? chosen(response).includes(Number(value)) : response === value;
  return (
    <div className="opts">
      <p className="small faint">
        {question.kind === 'multiple' ? words.chooseMany : words.chooseOne}
      </p>
      {choices.map((choice, index) => (
        <label
          className={classOf(choice, isOn(choice.value), shown !== undefined)}
          key={choice.value}
        >
          <input
            type={question.kind === 'multiple' ? 'checkbox' : 'radio'}
            name={question.id}
            value={choice.value}
            checked={isOn(choice.value)}
            disabled={shown !== undefined}
            aria-keyshortcuts={String(index + 1)}
            onChange={({ nativeEvent }) =>
              onChange(toggled(question, response, choice.value), isByPointer(nativeEvent))
            }
          />
          <Dot choice={choice} on={isOn(choice.value)} />
          <span>
            <Words text={choice.text} />
          </span>
          {shown ? (
            <Mark choice={choice} on={isOn(choice.value)} words={words} />
          ) : (
            <kbd className="keys-hint" aria-hidden="true">
              {index + 1}
            </kbd>
          )}
          {shown && choice.feedback !== undefined && (isOn(choice.value) || choice.right) && (
            <span className="fb">
              <Words text={choice.feedback} />
            </span>
          )}
        </label>
      ))}
    </div>
  );
}

// A click that a key made has no detail.
const isByPointer = (event: Event): boolean => event instanceof UIEvent && event.detail > 0;

function Dot({ choice, on }: { choice: Choice; on: boolean }): ReactElement {
  return (
    <span className="dot" aria-hidden="true">
      {choice.right === true && <Icon name="check" />}
      {choice.right === false && on && <Icon name="x" />}
      {choice.right === undefined && on && <span className="on" />}
    </span>
  );
}

function Mark({
  choice,
  on,
  words,
}: { choice: Choice; on: boolean } & Pick<AnswerProps, 'words'>): ReactElement | null {
  if (choice.right === undefined || (!choice.right && !on)) return null;
  return (
    <span className="verdict">
      {choice.right ? (on ? words.right : words.leftOut) : words.wrong}
      {on && `. ${words.yours}`}
    </span>
  );
}

/** The response after option `value` was clicked or its key pressed. */
export function toggled(question: PaperQuestion, response: string, value: string): string {
  if (question.kind !== 'multiple') return value;
  const now = chosen(response);
  const place = Number(value);
  return choosing(now.includes(place) ? now.filter((one) => one !== place) : [...now, place]);
}

/** The responses that the keys 1 to 9 stand for, in the order in which the options are shown. */
export function valuesOf(question: PaperQuestion, seed: string): string[] {
  if (question.kind === 'true-false') return ['true', 'false'];
  if (question.kind !== 'single' && question.kind !== 'multiple') return [];
  return optionOrder(question.options.length, seed, question.id).map(String);
}

function choicesOf({ question, seed, words, shown }: AnswerProps<Choosable>): Choice[] {
  return valuesOf(question, seed).map((value) => {
    const isFixed = question.kind === 'true-false';
    const place = isFixed ? Number(value === 'false') : Number(value);
    const text = isFixed
      ? value === 'true'
        ? words.yes
        : words.no
      : (question.options[place] ?? '');
    return {
      text,
      value,
      right: shown && isRight(shown, value),
      feedback: shown?.each?.[place] ?? undefined,
    };
  });
}

function isRight({ rule }: QuestionKey, value: string): boolean {
  if (rule.kind === 'true-false') return String(rule.answer) === value;
  return (rule.kind === 'single' || rule.kind === 'multiple') && rule.right.includes(Number(value));
}

function classOf(choice: Choice, on: boolean, marked: boolean): string {
  if (!marked) return on ? 'opt on' : 'opt';
  if (choice.right) return on ? 'opt right' : 'opt right left-out';
  return on ? 'opt wrong' : 'opt idle';
}
