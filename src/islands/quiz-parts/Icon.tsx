import type { ReactElement } from 'react';

/** An icon of the page's sprite; the page names it in `data-icons`. */
export function Icon({ name }: { name: string }): ReactElement {
  return (
    <svg className="ic" aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}
