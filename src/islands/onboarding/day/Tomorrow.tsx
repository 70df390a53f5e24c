import type { ReactElement } from 'react';
import { datesOfDay, type PlanFile, type Run } from '#domain/curriculum';
import { fill } from '../../../i18n/fill.ts';
import { duration, shortDay } from '../shared/format.ts';
import type { DayWords } from './words.ts';

interface Props {
  plan: PlanFile;
  run: Run;
  day: number;
  words: DayWords;
  locale: string;
}

/** What a finished day is followed by. */
export function Tomorrow({ plan, run, day, words, locale }: Props): ReactElement {
  const next = plan.days[day];
  const date = datesOfDay(run.schedule, day + 1)[0];
  if (!next || date === undefined) {
    return <p className="day-done">{words.day.finished}</p>;
  }
  const first = next.items.find((item) => item.kind !== 'milestone');
  const values = { n: day + 1, date: shortDay(locale, date) };
  return (
    <section className="day-done" aria-label={words.day.tomorrow}>
      <p>
        <a href={`${plan.href}${day + 1}/`}>{fill(words.day.tomorrowAll, values)}</a>: {next.title}
      </p>
      {first && (
        <p className="small dim">
          {fill(words.day.tomorrowFirst, {
            title: first.title,
            minutes: duration(first.minutes, words),
          })}
        </p>
      )}
    </section>
  );
}
