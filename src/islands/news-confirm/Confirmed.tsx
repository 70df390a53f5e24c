import { useEffect, useRef, type ReactElement } from 'react';
import type { Split } from '#domain/quiz';
import type { ConfirmWords } from './model.ts';
import { plain } from './plain.ts';

interface Props {
  question: Split | undefined;
  words: ConfirmWords;
  locale: string;
  /** Instant of the confirmation, ISO 8601. */
  at: string;
  /** True when nothing can be kept. */
  trouble: boolean;
  /** True right after the button was pressed: it has gone, so the focus comes here. */
  focused: boolean;
}

/** That this version was confirmed, when, and why the answer was right. */
export function Confirmed({ question, words, locale, at, trouble, focused }: Props): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused) box.current?.focus();
  }, [focused]);
  const when = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(at));
  return (
    <div ref={box} tabIndex={-1}>
      <p>
        <span className="badge b-ok">{words.confirmed.replace('{when}', when)}</span>
      </p>
      {question && <p>{plain(`${words.right} ${question.key.feedback ?? ''}`)}</p>}
      {trouble && <p className="small dim">{words.trouble}</p>}
    </div>
  );
}
