import type { ReactElement } from 'react';
import { hoursOn, minutesOf, type ItemView, type Run } from '#domain/curriculum';
import { fill } from '../../../i18n/fill.ts';
import { duration } from '../shared/format.ts';
import { Item } from './Item.tsx';
import { localHour } from './people.ts';
import { readingPlace } from './reading-place.ts';
import { Stone } from './Stone.tsx';
import type { DayWords } from './words.ts';

interface Props {
  plan: string;
  items: readonly ItemView[];
  words: DayWords;
  timeZone?: string | undefined;
  run?: Run | undefined;
  /** The date of these items, and whether it is today. */
  date?: string | undefined;
  isToday?: boolean | undefined;
  heading: string;
  /** Of what is caught up: the day it comes from. */
  from?: ReadonlyMap<string, number> | undefined;
  onTick?: ((item: ItemView) => void) | undefined;
}

/** The items of a day in order. */
export function Items(props: Props): ReactElement {
  const { items, heading, run, isToday } = props;
  const next = run && items.find((item) => item.kind !== 'milestone' && !run.isDone(item));
  return (
    <section>
      <div className="hang">
        <h2>{heading}</h2>
        <span className="aside">{loadText(props)}</span>
      </div>
      <ul className="todos">
        {items.map((item) =>
          item.kind === 'milestone' ? (
            <Stone
              key={item.id}
              item={item}
              granted={run?.milestone(item).granted === true ? props.words.day.granted : undefined}
            />
          ) : (
            <Row key={item.id} {...props} item={item} isNext={item === next && isToday === true} />
          ),
        )}
      </ul>
    </section>
  );
}

function Row({
  item,
  isNext,
  ...props
}: Props & { item: ItemView; isNext: boolean }): ReactElement {
  const { plan, words, run, date, timeZone, onTick } = props;
  const done = run?.isDone(item) === true;
  const place = run && !done && item.href !== undefined ? readingPlace(plan, item) : undefined;
  const goOn = place && {
    text: place.heading,
    href: `${(item.href ?? '').replace(/#.*/, '')}#${place.anchor}`,
  };
  const { at } = item;
  const day = props.from?.get(item.id);
  const local =
    date === undefined || at === undefined || timeZone === undefined
      ? undefined
      : localHour(date, at, timeZone);
  return (
    <Item
      item={item}
      words={words}
      at={at ?? (isNext ? words.day.now : '')}
      state={done ? 'done' : isNext ? 'next' : undefined}
      goOn={goOn}
      from={day === undefined ? undefined : fill(words.day.from, { n: day })}
      local={local === undefined ? undefined : fill(words.day.localHour, { local })}
      onTick={run && onTick ? () => onTick(item) : undefined}
    />
  );
}

function loadText({ items, words, run, date }: Props): string {
  const planned = duration(minutesOf(items), words);
  if (!run || date === undefined) return fill(words.day.plannedOnly, { time: planned });
  const limit = duration(Math.round(hoursOn(run.days, date) * 60), words);
  const done = minutesOf(items.filter((item) => run.isDone(item)));
  const text = fill(words.day.planned, { time: planned, limit });
  return done === 0
    ? text
    : `${text} · ${fill(words.day.doneTime, { time: duration(done, words) })}`;
}
