import type { ReactElement } from 'react';
import { datesOfDay, type PlanFile, type Run } from '#domain/curriculum';
import { fill } from '../../../i18n/fill.ts';
import { shortDay } from '../shared/format.ts';
import { Icon } from '../shared/Icon.tsx';
import type { DayWords } from './words.ts';

interface Props {
  plan: string;
  count: number;
  day: number;
  words: DayWords;
  locale: string;
  /** The plan's file and the run on it; day numbers only without them. */
  file?: PlanFile | undefined;
  run?: Run | undefined;
}

/** The days of the plan, each with its date and whether it is done. */
export function Strip({ plan, count, day, words, locale, file, run }: Props): ReactElement {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const date = (number: number): string | undefined => run && datesOfDay(run.schedule, number)[0];
  const isDone = (number: number): boolean =>
    run !== undefined &&
    (file?.days[number - 1]?.items ?? []).every(
      (item) => item.kind === 'milestone' || run.isDone(item),
    );
  return (
    <nav className={count > 7 ? 'days many' : 'days'} aria-label={words.day.strip}>
      {numbers.map((number) => {
        const on = date(number);
        const done = isDone(number);
        return (
          <a
            key={number}
            href={`${plan}${number}/`}
            className={done ? 'ok' : undefined}
            aria-current={number === day ? 'page' : undefined}
          >
            <b>
              <span className="vh">{fill(words.day.back, { n: '' })}</span>
              {number}
              {done && <Icon name="check" />}
            </b>
            {on !== undefined && <span className="w">{shortDay(locale, on)}</span>}
            {done && <span className="vh">, {words.day.ticked}</span>}
          </a>
        );
      })}
    </nav>
  );
}
