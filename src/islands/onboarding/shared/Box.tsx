import type { ReactElement } from 'react';
import { Icon } from './Icon.tsx';

interface Props {
  label: string;
  done: boolean;
  next?: boolean | undefined;
  onChange: () => void;
}

/** The box that ticks an item: a real checkbox under the drawn one. */
export function Box({ label, done, next = false, onChange }: Props): ReactElement {
  const state = done ? ' on' : next ? ' now' : '';
  return (
    <span className={`box${state}`}>
      <input type="checkbox" aria-label={label} checked={done} onChange={onChange} />
      <Icon name="check" />
    </span>
  );
}
