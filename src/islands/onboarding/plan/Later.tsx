import type { ReactElement } from 'react';
import { laterDate, type LaterView, type Run } from '#domain/curriculum';
import { fill } from '../../../i18n/fill.ts';
import { duration, shortDay } from '../shared/format.ts';
import type { PlanWords } from './words.ts';

interface Props {
  later: readonly LaterView[];
  words: PlanWords;
  locale: string;
  run?: Run | undefined;
  today?: string | undefined;
}

/** What comes after the plan: check-ups, one-to-ones, each with its date or its day. */
export function Later({ later, words, locale, run, today }: Props): ReactElement | null {
  if (later.length === 0) return null;
  const first = run?.schedule.dates[0]?.date;
  return (
    <section className="later">
      <div className="hang">
        <h2>{words.later.title}</h2>
        <span className="aside">{words.later.aside}</span>
      </div>
      <ol className="tape">
        {later.map(({ after, item }) => {
          const date = run && first !== undefined ? laterDate(after, first, run.days) : undefined;
          const isOver = date !== undefined && today !== undefined && date <= today;
          return (
            <li key={item.id} className={isOver ? 'on' : undefined}>
              <b>
                {date === undefined
                  ? fill(words.later.after, { n: after })
                  : shortDay(locale, date)}
              </b>
              {item.title}, {duration(item.minutes, words)}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
