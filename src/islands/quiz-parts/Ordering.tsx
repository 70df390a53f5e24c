import { useEffect, useState, type ReactElement } from 'react';
import { chosen, choosing, optionOrder, type PaperQuestion } from '#domain/quiz';
import { fill } from './fill.ts';
import { Icon } from './Icon.tsx';
import type { AnswerProps } from './model.ts';
import { Words } from './Words.tsx';

type OrderingQuestion = Extract<PaperQuestion, { kind: 'ordering' }>;

/** A list whose items move up and down by buttons; what moved is said aloud. */
export function Ordering(props: AnswerProps<OrderingQuestion>): ReactElement {
  const { question, response, onChange, words, seed, shown } = props;
  const [said, setSaid] = useState('');
  const given = chosen(response);
  const isWhole = given.length === question.options.length;
  const order = isWhole ? given : optionOrder(question.options.length, seed, question.id);
  // The order in which it is shown is an answer as well, once somebody has looked at it.
  useEffect(() => {
    if (!isWhole) onChange(choosing(order));
  });
  const move = (from: number, to: number): void => {
    const next = order.with(from, order[to]!).with(to, order[from]!);
    onChange(choosing(next));
    setSaid(fill(words.moved, { text: question.options[order[from]!] ?? '', n: to + 1 }));
  };
  const rule = shown?.rule.kind === 'ordering' ? shown.rule : undefined;
  return (
    <div className="opts">
      <p className="small faint">{words.order}</p>
      <ol className="steps-list">
        {order.map((place, at) => (
          <li className={stateOf(rule?.order, at, place)} data-step={place} key={place}>
            <span className="n">{at + 1}</span>
            <span>
              <Words text={question.options[place] ?? ''} />
            </span>
            {!rule && (
              <span className="move">
                <Mover
                  name="arrow-up"
                  label={fill(words.up, { text: question.options[place] ?? '' })}
                  off={at === 0}
                  onPress={() => move(at, at - 1)}
                />
                <Mover
                  name="arrow-down"
                  label={fill(words.down, { text: question.options[place] ?? '' })}
                  off={at === order.length - 1}
                  onPress={() => move(at, at + 1)}
                />
              </span>
            )}
          </li>
        ))}
      </ol>
      {rule && rule.order.join() !== order.join() && (
        <>
          <p className="small dim">{fill(words.rightIs, { text: '' })}</p>
          <ol className="steps-list">
            {rule.order.map((place, at) => (
              <li className="right" key={place}>
                <span className="n">{at + 1}</span>
                <span>
                  <Words text={question.options[place] ?? ''} />
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
      <p className="vh" aria-live="polite">
        {said}
      </p>
    </div>
  );
}

interface MoverProps {
  name: string;
  label: string;
  off: boolean;
  onPress: () => void;
}

// Disabled for readers, but still there: a button that vanishes takes the focus with it.
function Mover({ name, label, off, onPress }: MoverProps): ReactElement {
  return (
    <button
      className="icon-btn"
      type="button"
      aria-label={label}
      aria-disabled={off}
      onClick={() => !off && onPress()}
    >
      <Icon name={name} />
    </button>
  );
}

function stateOf(right: readonly number[] | undefined, at: number, place: number): string {
  if (!right) return '';
  return right[at] === place ? 'right' : 'wrong';
}
