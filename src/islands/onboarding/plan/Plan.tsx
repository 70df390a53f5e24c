import type { ReactElement } from 'react';
import { rowsByDate, rowsByNumber, type DayOutline, type LaterView } from '#domain/curriculum';
import { Behind } from '../shared/Behind.tsx';
import { Changed } from '../shared/Changed.tsx';
import { NotLoaded } from '../shared/NotLoaded.tsx';
import { Room } from '../shared/Room.tsx';
import { Trouble } from '../shared/Trouble.tsx';
import { Unlaid } from '../shared/Unlaid.tsx';
import { useRun } from '../shared/use-run.ts';
import { useTicks } from '../shared/use-ticks.ts';
import { Facts } from './Facts.tsx';
import { Later } from './Later.tsx';
import { Row } from './Row.tsx';
import type { PlanWords } from './words.ts';

export interface PlanProps {
  base: string;
  locale: string;
  /**
   * Id and address of the plan, the address of its file and that of the page that chooses, and the language of its
   * words where it is not the reader's.
   */
  plan: { id: string; href: string; file: string; choose: string; lang?: string | undefined };
  days: DayOutline[];
  later: LaterView[];
  /** Working hours of the plan's own calendar. */
  hours: number;
  words: PlanWords;
}

/** A whole plan: its days with dates, load and milestones, where the hire is, and what comes after. */
export function Plan(props: PlanProps): ReactElement {
  const { base, locale, plan, days, later, hours, words } = props;
  const state = useRun(base, plan.id, plan.file);
  const { run, loaded, today, record } = state;
  const ticks = useTicks(state, loaded?.words.day ?? { ticked: '', undone: '' }, locale);
  const rows = run && loaded ? rowsByDate(loaded.plan, run) : rowsByNumber(days, hours);
  return (
    <>
      <Facts {...props} state={state} />
      {loaded && <Trouble state={state.state} words={loaded.words.trouble} locale={locale} />}
      {state.failed && (
        <NotLoaded text={words.problems.file} again={words.problems.again} retry={state.retry} />
      )}
      <Unlaid state={state} choose={`${plan.choose}?plan=${plan.id}`} />
      {run && loaded && record && today !== undefined ? (
        <Behind {...{ plan: loaded.plan, run, today, record, words: loaded.words, locale }} />
      ) : (
        <Room state={state} />
      )}
      {run && loaded && record && (
        <Changed {...{ plan: loaded.plan, run, record, words: loaded.words }} />
      )}
      <table className="plan" aria-label={words.table.label}>
        <thead>
          <tr>
            <th scope="col">{words.table.day}</th>
            <th scope="col">{words.table.topic}</th>
            <th scope="col">{words.table.load}</th>
            <th scope="col" className="num">
              {words.table.state}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row
              key={keyOf(row)}
              {...{ row, href: plan.href, lang: plan.lang, words, locale, today, run }}
            />
          ))}
        </tbody>
      </table>
      <Later
        {...{ later: loaded?.plan.later ?? later, words, locale, run, today }}
        lang={plan.lang}
        tick={loaded?.words.day.tick}
        onTick={ticks.toggle}
      />
      <output className="vh">{ticks.said}</output>
    </>
  );
}

function keyOf(row: ReturnType<typeof rowsByNumber>[number]): string {
  if (row.kind === 'off') return row.from;
  if (row.kind === 'stone') return row.item.id;
  // A day keeps its key when dates come: a reader may already stand on its link.
  return row.continued ? `${row.day.number} ${row.date}` : String(row.day.number);
}
