import type { ReactElement } from 'react';
import type { DayPart, ItemView } from '#domain/curriculum';
import { fill } from '../../../i18n/fill.ts';
import { Behind } from '../shared/Behind.tsx';
import { Changed } from '../shared/Changed.tsx';
import { Room } from '../shared/Room.tsx';
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

/** The items of the day, by date where it takes several, between what is to be said before and after. */
export function DayMain(props: PartProps): ReactElement {
  return (
    <div className="stack">
      <Before {...props} />
      <Dates {...props} />
      <After {...props} />
    </div>
  );
}

function Before({ locale, plan, words, state }: PartProps): ReactElement | null {
  const { run, loaded, today, record, enrolment } = state;
  if (run && loaded && record && today !== undefined) {
    return (
      <>
        <Behind {...{ plan: loaded.plan, run, today, record, words: loaded.words, locale }} />
        <Changed {...{ plan: loaded.plan, run, record, words: loaded.words }} />
      </>
    );
  }
  if (!state.state.loaded || enrolment) return <Room state={state} />;
  return (
    <p className="small dim">
      {words.day.noStart} <a href={`${plan.choose}?plan=${plan.id}`}>{words.day.chooseStart}</a>
    </p>
  );
}

// The first keeps its key: what stands without dates stays when they come, with the reader's focus.
function Dates(props: PartProps): ReactElement {
  const { plan, words, state, items, parts, ticks } = props;
  const { run, loaded, today } = state;
  const common = { plan: plan.id, words, run, timeZone: loaded?.plan.timeZone };
  const dates = parts.length > 0 ? parts : [{ date: undefined, items, from: undefined }];
  return (
    <>
      {dates.map(({ date, items: own, from }, index) => (
        <Items
          key={index === 0 ? 'first' : date}
          {...common}
          {...{ items: own, from, date }}
          isToday={date !== undefined && date === today}
          heading={headingOf(date, today, parts.length, props)}
          onTick={ticks.toggle}
        />
      ))}
    </>
  );
}

function After({ locale, words, state, parts }: PartProps): ReactElement | null {
  const { run, loaded, today } = state;
  const part = parts.find(({ date }) => date === today) ?? parts.at(-1);
  if (!run || !loaded || !part) return null;
  const isDone = part.items.every((item) => item.kind === 'milestone' || run.isDone(item));
  return (
    <>
      {isDone && <Tomorrow {...{ plan: loaded.plan, run, date: part.date, words, locale }} />}
      <p className="keys-hint small dim">
        <kbd>T</kbd> {words.day.keysTick} <kbd>U</kbd> {words.day.keysUndo}
      </p>
    </>
  );
}

function headingOf(
  date: string | undefined,
  today: string | undefined,
  parts: number,
  { words, locale }: PartProps,
): string {
  if (date === undefined) return words.day.today;
  const on = fill(words.day.elsewhere, { date: shortDay(locale, date) });
  if (date === today) return words.day.onToday;
  return parts > 1 ? on : `${words.day.today} · ${shortDay(locale, date)}`;
}
