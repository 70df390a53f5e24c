import { useState, type ReactElement } from 'react';
import { chosen, choosing, optionOrder, type PaperQuestion } from '#domain/quiz';
import { fill } from './fill.ts';
import { Icon } from './Icon.tsx';
import type { AnswerProps } from './model.ts';
import { Words } from './Words.tsx';

type OrderingQuestion = Extract<PaperQuestion, { kind: 'ordering' }>;
type Props = AnswerProps<OrderingQuestion>;

/**
 * A list whose items move up and down by buttons; what moved is said aloud. The order in which it comes is no answer
 * until something has moved, or the button below says that it is right.
 */
export function Ordering(props: Props): ReactElement {
  const { question, response, onChange, words, seed, shown } = props;
  const [said, setSaid] = useState('');
  const given = chosen(response);
  const isWhole = given.length === question.options.length;
  const order = isWhole ? given : optionOrder(question.options.length, seed, question.id);
  const move = (from: number, to: number): void => {
    onChange(choosing(order.with(from, order[to]!).with(to, order[from]!)));
    setSaid(fill(words.moved, { text: question.options[order[from]!] ?? '', n: to + 1 }));
  };
  const keep = (): void => {
    onChange(choosing(order));
    setSaid(words.orderKept);
  };
  const rule = shown?.rule.kind === 'ordering' ? shown.rule : undefined;
  return (
    <div className="opts">
      <p className="small faint">{words.order}</p>
      <Given {...{ question, words, order, move }} right={rule?.order} />
      {!rule && <Keep words={words} isKept={isWhole} keep={keep} />}
      {rule && rule.order.join() !== order.join() && (
        <Right question={question} words={words} order={rule.order} />
      )}
      <p className="vh" aria-live="polite">
        {said}
      </p>
    </div>
  );
}

interface GivenProps extends Pick<Props, 'question' | 'words'> {
  order: readonly number[];
  /** The right order, once it may be shown: then nothing moves any more. */
  right: readonly number[] | undefined;
  move: (from: number, to: number) => void;
}

function Given({ question, words, order, right, move }: GivenProps): ReactElement {
  return (
    <ol className="steps-list">
      {order.map((place, at) => {
        const text = question.options[place] ?? '';
        return (
          <li className={stateOf(right, at, place)} data-step={place} key={place}>
            <span className="n">{at + 1}</span>
            <span>
              <Words text={text} />
            </span>
            {!right && (
              <span className="move">
                <Mover
                  name="arrow-up"
                  label={fill(words.up, { text })}
                  off={at === 0}
                  onPress={() => move(at, at - 1)}
                />
                <Mover
                  name="arrow-down"
                  label={fill(words.down, { text })}
                  off={at === order.length - 1}
                  onPress={() => move(at, at + 1)}
                />
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

interface KeepProps extends Pick<Props, 'words'> {
  isKept: boolean;
  keep: () => void;
}

/** Says that the order is meant; afterwards, that it is the answer. */
function Keep({ words, isKept, keep }: KeepProps): ReactElement {
  return (
    <button
      className="btn btn-sm order-keep"
      type="button"
      aria-disabled={isKept}
      onClick={() => !isKept && keep()}
    >
      {isKept ? words.orderKept : words.orderKeep}
    </button>
  );
}

type RightProps = Pick<GivenProps, 'question' | 'words' | 'order'>;

function Right({ question, words, order }: RightProps): ReactElement {
  return (
    <>
      <p className="small dim">{fill(words.rightIs, { text: '' })}</p>
      <ol className="steps-list">
        {order.map((place, at) => (
          <li className="right" key={place}>
            <span className="n">{at + 1}</span>
            <span>
              <Words text={question.options[place] ?? ''} />
            </span>
          </li>
        ))}
      </ol>
    </>
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
