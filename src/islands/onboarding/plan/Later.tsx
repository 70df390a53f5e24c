import type { ReactElement } from 'react';
import { laterDate, type ItemView, type LaterView, type Run } from '#domain/curriculum';
import { fill } from '../../../i18n/fill.ts';
import { Box } from '../shared/Box.tsx';
import { duration, shortDay } from '../shared/format.ts';
import type { PlanWords } from './words.ts';

interface Props {
  later: readonly LaterView[];
  words: PlanWords;
  locale: string;
  /** Language of the titles where it is not the reader's. */
  lang?: string | undefined;
  run?: Run | undefined;
  today?: string | undefined;
  /** The name of a box, with `{title}`; missing until the plan's file is there. */
  tick?: string | undefined;
  onTick: (item: ItemView) => void;
}

/** What comes after the plan: check-ups, one-to-ones, each with its date or its day, to be ticked like the rest. */
export function Later(props: Props): ReactElement | null {
  const { later, words } = props;
  if (later.length === 0) return null;
  return (
    <section className="later">
      <div className="hang">
        <h2>{words.later.title}</h2>
        <span className="aside">{words.later.aside}</span>
      </div>
      <ol className="tape">
        {later.map((entry) => (
          <Entry key={entry.item.id} {...props} entry={entry} />
        ))}
      </ol>
    </section>
  );
}

function Entry(props: Props & { entry: LaterView }): ReactElement {
  const { words, locale, lang, run, today, tick, onTick } = props;
  const { item, after } = props.entry;
  const date = run && laterDate(after, run.first, run.days);
  const done = run?.isDone(item) === true;
  const when = date === undefined ? fill(words.later.after, { n: after }) : shortDay(locale, date);
  const label = tick === undefined ? undefined : `${fill(tick, { title: item.title })}, ${when}`;
  return (
    <li className={done ? 'on' : date !== undefined && date === today ? 'due' : undefined}>
      <div className="tape-head">
        <b>{when}</b>
        {run && label !== undefined && (
          <Box label={label} done={done} onChange={() => onTick(item)} />
        )}
      </div>
      <span lang={lang}>
        {item.href === undefined ? item.title : <a href={item.href}>{item.title}</a>}
      </span>
      {', '}
      <span className="nowrap">{duration(item.minutes, words)}</span>
    </li>
  );
}
