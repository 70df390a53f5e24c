import { useState, type ReactElement } from 'react';
import { dayOn, endOf, type Run } from '#domain/curriculum';
import { activity, enrolling, undoing, type Enrolment } from '#domain/progress';
import { counted, fill } from '../../../i18n/fill.ts';
import { duration, longDay, shortDay } from '../shared/format.ts';
import { Icon } from '../shared/Icon.tsx';
import type { PlanState } from '../shared/use-run.ts';
import { saveCalendar } from './save-calendar.ts';
import type { PlanProps } from './Plan.tsx';

type Props = PlanProps & { state: PlanState };

/** Under the title: from when to when, how much it is, the calendar file, and how to change the dates. */
export function Facts(props: Props): ReactElement {
  const { days, words, locale, plan, state } = props;
  const { run, loaded, record } = state;
  const [left, setLeft] = useState<Enrolment>();
  const sum = (of: 'count' | 'minutes'): number => days.reduce((total, day) => total + day[of], 0);
  const total = {
    items: counted(locale, sum('count'), words.items),
    time: duration(sum('minutes'), words),
  };
  const stop = (): void => {
    const id = activity.plan(plan.id);
    void record?.append(undoing(state.state.progress, 'registered', id));
    setLeft(run?.enrolment);
  };
  const takeBack = (): void => {
    if (left) void record?.append([enrolling(left)]);
  };
  return (
    <div className="plan-facts">
      <p className="lead">{run ? spanText(run, props) : words.run.noStart}</p>
      <div className="meta">
        {run && <b>{whereText(run, props)}</b>}
        <span>{fill(words.run.total, total)}</span>
        {run && loaded && (
          <button
            className="link"
            type="button"
            onClick={() => void saveCalendar(loaded, run, state.state, locale)}
          >
            <Icon name="download" /> {words.run.ics}
          </button>
        )}
        <a href={`${plan.choose}?plan=${plan.id}`}>
          {run ? words.run.change : words.run.chooseStart}
        </a>
        {run && (
          <button className="link" type="button" onClick={stop}>
            {words.run.stop}
          </button>
        )}
        {left && !run && (
          <>
            <output>{words.run.stopped}</output>
            <button className="link" type="button" onClick={takeBack}>
              {words.run.undo}
            </button>
          </>
        )}
      </div>
    </div>
  );
}

function spanText(run: Run, { words, locale, state }: Props): string {
  const { first } = run;
  const calendar = state.loaded?.plan.calendars.find(({ id }) => id === run.enrolment.calendar);
  return fill(words.run.span, {
    first: longDay(locale, first),
    last: longDay(locale, endOf(run.schedule) ?? first),
    calendar: calendar?.title ?? run.enrolment.calendar,
  });
}

function whereText({ position }: Run, { words, locale }: Props): string {
  if (position.at === 'after') return words.run.after;
  if (position.at === 'working') {
    return fill(words.run.now, { n: dayOn(position.now) });
  }
  const text = position.at === 'before' ? words.run.begins : words.run.off;
  return fill(text, { date: shortDay(locale, position.next.date) });
}
