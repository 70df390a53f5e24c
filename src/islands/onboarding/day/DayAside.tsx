import type { ReactElement } from 'react';
import { dateOfItem, signing, type ItemView } from '#domain/curriculum';
import { activity } from '#domain/progress';
import { fill } from '../../../i18n/fill.ts';
import { Box } from '../shared/Box.tsx';
import { duration, shortDay } from '../shared/format.ts';
import type { PartProps } from './DayMain.tsx';
import { Gate } from './Gate.tsx';
import { peopleOf } from './people.ts';

/** Beside the items: the next contract, who takes part, and what is left from earlier days. */
export function DayAside(props: PartProps): ReactElement {
  const { words, items, parts } = props;
  const people = peopleOf(parts.length > 0 ? parts.flatMap((part) => part.items) : items);
  return (
    <aside className="stack">
      <NextGate {...props} />
      {people.length > 0 && (
        <section className="panel-card">
          <h3>{words.day.people}</h3>
          <ul className="small dim">
            {people.map((person) => (
              <li key={person}>{person}</li>
            ))}
          </ul>
        </section>
      )}
      <Left {...props} />
    </aside>
  );
}

/** The milestone of this day, else the next one of the plan. */
function NextGate(props: PartProps): ReactElement | null {
  const { day, words, locale, state, items } = props;
  const { run, loaded } = state;
  const own = items.find((item) => item.kind === 'milestone');
  const ahead = loaded?.plan.days
    .slice(day.number - 1)
    .flatMap(({ number, items: later }) => later.map((item) => ({ number, item })))
    .find(({ item }) => item.kind === 'milestone');
  const found = ahead ?? (own && { number: day.number, item: own });
  if (!found) return null;
  const date = run && dateOfItem(run.schedule, found.item.id);
  const opens =
    date === undefined
      ? fill(words.day.opensDay, { n: found.number })
      : fill(words.day.opens, { date: shortDay(locale, date) });
  const titles = new Map(
    loaded?.plan.days.flatMap((one) => one.items.map(({ id, title }) => [id, title] as const)),
  );
  return (
    <Gate
      item={found.item}
      state={run?.milestone(found.item)}
      onSign={run && ((role, signed) => sign(props, found.item, role, signed))}
      {...{ words, locale, opens, titles }}
    />
  );
}

function sign(props: PartProps, milestone: ItemView, role: string, signed: boolean): void {
  const { state, base, locale } = props;
  const { run, record } = state;
  if (!run || !record) return;
  const homePage = new URL(base, location.href).href;
  if (signed) {
    void record.append([signing(run.enrolment, milestone, role, homePage, locale)]);
    return;
  }
  const id = activity.item(run.enrolment.plan, milestone.id);
  const given = state.state.progress
    .of('attested', id)
    .filter((statement) => statement.actor.account.name === role);
  void record.append(given.map((statement) => ({ verb: 'voided', statement: statement.id })));
}

function Left({ day, words, state, ticks }: PartProps): ReactElement | null {
  const { run, loaded } = state;
  const missed = new Set(run?.missed);
  const items = (loaded?.plan.days ?? [])
    .filter(({ number }) => number !== day.number)
    .flatMap((one) => one.items)
    .filter(({ id }) => missed.has(id));
  if (items.length === 0) return null;
  return (
    <section className="panel-card">
      <h3>{words.day.left}</h3>
      <ul className="left">
        {items.map((item) => (
          <li key={item.id}>
            <Box
              label={fill(words.day.tick, { title: item.title })}
              done={false}
              onChange={() => ticks.toggle(item)}
            />
            {item.href === undefined ? (
              <span>{item.title}</span>
            ) : (
              <a href={item.href}>{item.title}</a>
            )}
            <span className="faint">{duration(item.minutes, words)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
