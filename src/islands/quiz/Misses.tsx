import type { ReactElement } from 'react';
import type { KeyFile, Marked, Marks, Split } from '#domain/quiz';
import type { QuizWords } from '../../i18n/quiz.ts';
import { Miss } from './Miss.tsx';

interface Props {
  misses: readonly Marked[];
  splits: readonly Split[];
  answerKey: KeyFile;
  marks: Readonly<Record<string, Marks>>;
  locale: string;
  lang: string | undefined;
  words: QuizWords;
}

/** Every miss of an attempt, the worst first. */
export function Misses({ misses, splits, answerKey, marks, ...rest }: Props): ReactElement {
  const { words } = rest;
  const byId = new Map(splits.map((split) => [split.paper.id, split]));
  return (
    <section className="q-block">
      <div className="hang">
        <h3>{words.missed}</h3>
        {misses.length > 0 && <span className="aside">{words.missedAside}</span>}
      </div>
      {misses.length === 0 && <p>{words.missedNone}</p>}
      {misses.map((miss) => {
        const split = byId.get(miss.id);
        const where = answerKey.keys[miss.id]?.where;
        if (!split || !where) return null;
        const own = { miss, split, where, marks: marks[miss.id] };
        return <Miss {...rest} {...own} key={miss.id} />;
      })}
    </section>
  );
}
