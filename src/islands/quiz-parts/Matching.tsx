import { useId, type ReactElement } from 'react';
import { optionOrder, paired, pairing, type PaperQuestion } from '#domain/quiz';
import { Icon } from './Icon.tsx';
import type { AnswerProps } from './model.ts';
import { Words } from './Words.tsx';

type MatchingQuestion = Extract<PaperQuestion, { kind: 'matching' }>;

/** A list of lefts, each with a choice of rights: selects work with every keyboard and every reader. */
export function Matching(props: AnswerProps<MatchingQuestion>): ReactElement {
  const { question, response, onChange, words, seed, shown } = props;
  const id = useId();
  const given = paired(response);
  const order = optionOrder(question.options.length, seed, question.id);
  const choose = (left: number, right: number | undefined): void =>
    onChange(pairing(question.lefts.map((_, at) => (at === left ? right : given.get(at)))));
  const rule = shown?.rule.kind === 'matching' ? shown.rule : undefined;
  return (
    <div className="opts">
      <p className="small faint">{words.match}</p>
      {question.lefts.map((left, at) => {
        const right = rule?.right[at];
        const isRight = right !== undefined && given.get(at) === right;
        return (
          <div className={rule ? `pair ${isRight ? 'right' : 'wrong'}` : 'pair'} key={left}>
            <label htmlFor={`${id}${at}`}>
              <Words text={left} />
            </label>
            <select
              id={`${id}${at}`}
              className="pick"
              value={given.get(at) ?? ''}
              disabled={rule !== undefined}
              onChange={({ target }) =>
                choose(at, target.value === '' ? undefined : Number(target.value))
              }
            >
              <option value="">{words.nothing}</option>
              {order.map((place) => (
                <option value={place} key={place}>
                  {question.options[place]}
                </option>
              ))}
            </select>
            {right !== undefined && (
              <p className="fb">
                <Icon name={isRight ? 'check' : 'x'} />{' '}
                {isRight ? words.right : words.key.replace('{text}', question.options[right] ?? '')}
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}
