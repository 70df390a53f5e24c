import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { KeySource } from '#domain/quiz';
import type { PartWords } from '../../i18n/quiz.ts';
import { fill } from './fill.ts';
import { sectionAt } from './section.ts';

/** The section that answers a question, beside it. */
export function Source({ where, words }: { where: KeySource; words: PartWords }): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    sectionAt(where.href).then(
      (parts) => {
        if (!gone) box.current?.replaceChildren(...parts);
        return undefined;
      },
      () => {
        if (!gone) setFailed(true);
      },
    );
    return () => {
      gone = true;
    };
  }, [where.href]);
  return (
    <aside className="q-source" aria-label={fill(words.from, { title: where.title })}>
      <p className="small dim">{fill(words.from, { title: where.title })}</p>
      {where.heading !== '' && <h2>{where.heading}</h2>}
      {failed ? <p>{words.sectionFailed}</p> : <div className="prose" ref={box} />}
      <p>
        <a href={where.href}>{words.read}</a>
      </p>
    </aside>
  );
}
