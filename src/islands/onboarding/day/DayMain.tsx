import type { ReactElement } from 'react';
import type { DayPart, ItemView } from '#domain/curriculum';
import { fill } from '../../../i18n/fill.ts';
import { Behind } from '../shared/Behind.tsx';
import { Changed } from '../shared/Changed.tsx';
import { shortDay } from '../shared/format.ts';
import type { PlanState } from '../shared/use-run.ts';
import type { Ticks } from '../shared/use-ticks.ts';
import type { DayProps } from './Day.tsx';
import { Items } from './Items.tsx';
import { Tomorrow } from './Tomorrow.tsx';

export interface PartProps extends DayProps {
  state: PlanState;
  items: readonly ItemView[];
  /** The dates of the day; none without a plan that runs. */
  parts: readonly DayPart[];
  ticks: Ticks;
}

/** The items of the day, by date where it takes several. */
export function DayMain(props: PartProps): ReactElement {
  const { locale, plan, words, state, items, parts, ticks } = props;
  const { run, loaded, today, record } = state;
  const common = { plan: plan.id, words, run };
  if (!run || !loaded || today === undefined) {
    return (
      <div className="stack">
        {state.state.loaded && !state.enrolment && (
          <p className="small dim">
            {words.day.noStart}{' '}
            <a href={`${plan.choose}?plan=${plan.id}`}>{words.day.chooseStart}</a>
          </p>
        )}
        <Items {...common} items={items} heading={words.day.today} />
      </div>
    );
  }
  const part = parts.find(({ date }) => date === today) ?? parts.at(-1);
  const isDone = part?.items.every((item) => item.kind === 'milestone' || run.isDone(item));
  return (
    <div className="stack">
      {record && (
        <Behind {...{ plan: loaded.plan, run, today, record, words: loaded.words, locale }} />
      )}
      {record && <Changed {...{ plan: loaded.plan, run, record, words: loaded.words }} />}
      {parts.map(({ date, items: own, from }) => (
        <Items
          key={date}
          {...common}
          timeZone={loaded.plan.timeZone}
          items={own}
          from={from}
          date={date}
          isToday={date === today}
          heading={headingOf(date, today, parts.length, props)}
          onTick={ticks.toggle}
        />
      ))}
      {part && isDone === true && (
        <Tomorrow {...{ plan: loaded.plan, run, date: part.date, words, locale }} />
      )}
      <p className="keys-hint small dim">
        <kbd>T</kbd> {words.day.keysTick} <kbd>U</kbd> {words.day.keysUndo}
      </p>
    </div>
  );
}

function headingOf(date: string, today: string, parts: number, props: PartProps): string {
  const { words, locale } = props;
  const on = fill(words.day.elsewhere, { date: shortDay(locale, date) });
  if (date === today) return words.day.onToday;
  return parts > 1 ? on : `${words.day.today} · ${shortDay(locale, date)}`;
}
