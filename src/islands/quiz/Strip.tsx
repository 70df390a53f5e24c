import type { ReactElement } from 'react';

/** How each question stands: answered, wrong, now, open. */
export type Mark = 'a' | 'w' | 'n' | 'o';

/** The questions of an attempt as a strip; the words beside it say the same. */
export function Strip({ marks }: { marks: readonly { id: string; mark: Mark }[] }): ReactElement {
  const width = 100 / Math.max(1, marks.length);
  return (
    <svg className="q-strip" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      {marks.map(({ id, mark }, index) => (
        <rect className={mark} x={index * width} width={width * 0.92} height="8" key={id} />
      ))}
    </svg>
  );
}
