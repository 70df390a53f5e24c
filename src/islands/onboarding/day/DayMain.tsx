import type { ReactElement } from 'react';
import { datesOfDay, type ItemView } from '#domain/curriculum';
import { fill } from '../../../i18n/fill.ts';
import { Behind } from '../shared/Behind.tsx';
import { Changed } from '../shared/Changed.tsx';
import { shortDay } from '../shared/format.ts';
import type { PlanState } from '../shared/use-run.ts';
import type { DayProps } from './Day.tsx';
import { Items, itemsOn } from './Items.tsx';
import { Tomorrow } from './Tomorrow.tsx';
import type { Ticks } from './use-ticks.ts';

export interface PartProps extends DayProps {
  state: PlanState;
  items: readonly ItemView[];
  ticks: Ticks;
}

/** The items of the day, by date where it takes several. */
export function DayMain(props: PartProps): ReactElement {
  const { locale, plan, day, words, state, items, ticks } = props;
  const { run, loaded, today, record } = state;
  const common = { plan: plan.id, words, run };
  if (!run || !loaded || today === undefined) {
    return (
      <div className="stack">
        <Items {...common} items={items} heading={words.day.today} />
      </div>
    );
  }
  const dates = datesOfDay(run.schedule, day.number);
  const isDone = items.every((item) => item.kind === 'milestone' || run.isDone(item));
  return (
    <div className="stack">
      {record && (
        <Behind {...{ plan: loaded.plan, run, today, record, words: loaded.words, locale }} />
      )}
      <Changed plan={loaded.plan} run={run} words={loaded.words.changed} />
      {run.schedule.dates
        .filter(({ date }) => dates.includes(date))
        .map((dated) => (
          <Items
            key={dated.date}
            {...common}
            timeZone={loaded.plan.timeZone}
            items={itemsOn(dated, day.number, items)}
            date={dated.date}
            isToday={dated.date === today}
            heading={headingOf(dated.date, today, dates.length, props)}
            onTick={ticks.toggle}
          />
        ))}
      {isDone && <Tomorrow {...{ plan: loaded.plan, run, day: day.number, words, locale }} />}
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
