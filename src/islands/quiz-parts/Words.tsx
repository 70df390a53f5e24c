import { Fragment, type ReactElement } from 'react';

/** A text of a question; words of the interface may be marked as **bold** or *button*. */
export function Words({ text }: { text: string }): ReactElement {
  const parts = text.split(/\*\*([^*]+)\*\*|\*([^*]+)\*/g);
  return (
    <>
      {parts.map((part, index) => {
        if (part === undefined || part === '') return null;
        // Places of a split text never move.
        const key = `${index}`;
        if (index % 3 === 1) return <b key={key}>{part}</b>;
        return index % 3 === 2 ? <i key={key}>{part}</i> : <Fragment key={key}>{part}</Fragment>;
      })}
    </>
  );
}
