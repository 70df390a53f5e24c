import type { ReactElement } from 'react';

/** An outline icon of the page's sprite: what a control does. */
export function Icon({ name }: { name: string }): ReactElement {
  return (
    <svg className="ic" aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}

/** A solid shape of the page's sprite: what a thing is. */
export function Shape({ name }: { name: string }): ReactElement {
  return (
    <svg className="sh" viewBox="0 0 12 12" aria-hidden="true">
      <use href={`#s-${name}`} />
    </svg>
  );
}
