import type { ReactElement } from 'react';
import { useFocus } from './use-focus.ts';
import { Words } from './Words.tsx';

/** The question itself. It takes the focus when it appears, so give it the question's id as key. */
export function Ask({ text }: { text: string }): ReactElement {
  const title = useFocus<HTMLHeadingElement>();
  return (
    <h2 className="q-title" tabIndex={-1} ref={title}>
      <Words text={text} />
    </h2>
  );
}
