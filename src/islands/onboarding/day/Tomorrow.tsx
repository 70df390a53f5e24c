import type { ReactElement } from 'react';
import {
  dayOn,
  itemsIn,
  laterDate,
  type DatedDay,
  type ItemView,
  type PlanFile,
  type Run,
} from '#domain/curriculum';
import { fill } from '../../../i18n/fill.ts';
import { duration, shortDay } from '../shared/format.ts';
import type { DayWords } from './words.ts';

interface Props {
  plan: PlanFile;
  run: Run;
  /** The date that is finished. */
  date: string;
  words: DayWords;
  locale: string;
}

/** What a finished date is followed by: the next one with something left to do, or the end of the plan. */
export function Tomorrow(props: Props): ReactElement | null {
  const { plan, run, date, words, locale } = props;
  const open = ({ slots }: DatedDay): ItemView | undefined =>
    itemsIn(plan, slots).find((item) => item.kind !== 'milestone' && !run.isDone(item));
  const next = run.schedule.dates.find((dated) => dated.date > date && open(dated));
  const first = next && open(next);
  if (!next || !first) return run.missed.length > 0 ? null : <Finished {...props} />;
  const number = dayOn(next);
  const values = { n: number, date: shortDay(locale, next.date) };
  const minutes = duration(first.minutes, words);
  return (
    <section className="day-done" aria-label={words.day.tomorrow}>
      <p>
        <a href={`${plan.href}${number}/`}>{fill(words.day.tomorrowAll, values)}</a>:{' '}
        {plan.days[number - 1]?.title}
      </p>
      <p className="small dim">{fill(words.day.tomorrowFirst, { title: first.title, minutes })}</p>
    </section>
  );
}

function Finished({ plan, run, date, words, locale }: Props): ReactElement {
  const next = plan.later
    .map(({ after, item }) => ({ item, on: laterDate(after, run.first, run.days) }))
    .find(({ item, on }) => on !== undefined && on > date && !run.isDone(item));
  return (
    <section className="day-done" aria-label={words.day.tomorrow}>
      <p>
        <a href={plan.href}>{words.day.finished}</a>
      </p>
      {next?.on !== undefined && (
        <p className="small dim">
          {fill(words.day.finishedNext, {
            title: next.item.title,
            date: shortDay(locale, next.on),
          })}
        </p>
      )}
    </section>
  );
}
