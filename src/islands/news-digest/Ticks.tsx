import type { ReactElement } from 'react';
import type { Choice } from './model.ts';

interface Props {
  title: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** A folded list of boxes; none ticked means all. */
export function Ticks({ title, choices, chosen, onChange }: Props): ReactElement {
  const toggle = (id: string): void =>
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const count = chosen.length === 0 ? '' : ` (${chosen.length})`;
  return (
    <details className="ticks">
      <summary>{title + count}</summary>
      {choices.map(({ id, title: text }) => (
        <label className="tick" key={id}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          {text}
        </label>
      ))}
    </details>
  );
}
