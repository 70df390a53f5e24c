import type { ReactElement } from 'react';
import { dateOfItem, type PlanFile } from '#domain/curriculum';
import { counted, fill } from '../../../i18n/fill.ts';
import { duration, longDay, shortDay } from '../shared/format.ts';
import { Icon } from '../shared/Icon.tsx';
import type { Outlook } from './outlook.ts';
import type { Wish } from './wish.ts';
import type { ChooseWords } from './words.ts';

interface Props {
  plan: PlanFile;
  wish: Wish;
  outlook: Outlook;
  words: ChooseWords;
  locale: string;
}

/** Where the wish leads, before it is confirmed: first and last day, milestones, or what is wrong. */
export function Result({ plan, wish, outlook, words, locale }: Props): ReactElement {
  if ('problem' in outlook) {
    const values = {
      text: outlook.problem === 'no-calendar' ? wish.calendar : wish.start,
      from: longDay(locale, plan.known.from),
      to: longDay(locale, plan.known.to),
    };
    return (
      <p className="form-problem" role="alert">
        <Icon name="triangle-alert" /> {fill(words.problems[outlook.problem], values)}
      </p>
    );
  }
  const { first, last, notes, schedule, items, minutes } = outlook;
  const stones = plan.days.flatMap((day) =>
    day.items
      .filter(({ kind }) => kind === 'milestone')
      .map(({ id, title }) => ({ id, title, date: dateOfItem(schedule, id) ?? first })),
  );
  const dates = { date: longDay(locale, wish.start), first: shortDay(locale, first) };
  return (
    <output className="outlook">
      <p className="span">
        {fill(words.choose.span, { first: longDay(locale, first), last: longDay(locale, last) })}
      </p>
      <p className="small dim">
        {fill(words.choose.facts, {
          days: counted(locale, schedule.dates.length, words.days),
          items: counted(locale, items, words.items),
          time: duration(minutes, words),
        })}
      </p>
      {wish.unread?.map((text) => (
        <p key={text} className="small c-warn">
          {fill(words.choose.unread, { text })}
        </p>
      ))}
      {notes.map((note) => (
        <p key={note} className="small c-warn">
          {fill(words.notes[note], dates)}
        </p>
      ))}
      <ul className="small">
        {stones.map(({ id, title, date }) => (
          <li key={id}>
            <Icon name="flag" />{' '}
            {fill(words.choose.milestone, { title, date: shortDay(locale, date) })}
          </li>
        ))}
      </ul>
    </output>
  );
}
