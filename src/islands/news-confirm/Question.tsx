import type { ReactElement } from 'react';
import { chosen, choosing, type Split } from '#domain/quiz';
import { plain } from './plain.ts';

interface Props {
  question: Split;
  words: { yes: string; no: string };
  response: string;
  disabled: boolean;
  onChange: (response: string) => void;
}

interface Choice {
  text: string;
  /** The response that chooses it alone. */
  value: string;
}

/** A question with choices. The checker lets no other kind be asked with news. */
export function Question({ question, words, response, disabled, onChange }: Props): ReactElement {
  const { paper } = question;
  const several = paper.kind === 'multiple';
  const pick = (value: string): void => onChange(several ? toggled(response, value) : value);
  return (
    <fieldset disabled={disabled}>
      <legend>{plain(paper.ask)}</legend>
      {choicesOf(question, words).map(({ text, value }) => (
        <label className="tick" key={value}>
          <input
            type={several ? 'checkbox' : 'radio'}
            name={paper.id}
            value={value}
            checked={several ? chosen(response).includes(Number(value)) : response === value}
            onChange={() => pick(value)}
          />
          {plain(text)}
        </label>
      ))}
    </fieldset>
  );
}

function choicesOf({ paper }: Split, words: { yes: string; no: string }): Choice[] {
  if (paper.kind === 'single' || paper.kind === 'multiple')
    return paper.options.map((text, index) => ({ text, value: String(index) }));
  return [
    { text: words.yes, value: 'true' },
    { text: words.no, value: 'false' },
  ];
}

function toggled(response: string, value: string): string {
  const now = chosen(response);
  const number = Number(value);
  return choosing(now.includes(number) ? now.filter((one) => one !== number) : [...now, number]);
}
