import type { ReactElement } from 'react';
import type { PlanRow, Run } from '#domain/curriculum';
import { counted, fill } from '../../../i18n/fill.ts';
import { duration, shortDay } from '../shared/format.ts';
import { Icon } from '../shared/Icon.tsx';
import { Load } from './Load.tsx';
import type { PlanWords } from './words.ts';

interface Props {
  row: PlanRow;
  href: string;
  lang?: string | undefined;
  words: PlanWords;
  locale: string;
  today?: string | undefined;
  run?: Run | undefined;
}

/** A line of the plan's table: a day, days off, or a milestone. */
export function Row(props: Props): ReactElement {
  const { row } = props;
  if (row.kind === 'off') return <OffRow {...props} row={row} />;
  if (row.kind === 'stone') return <StoneRow {...props} row={row} />;
  return <DayRow {...props} row={row} />;
}

function OffRow({
  row,
  words,
  locale,
}: Props & { row: Extract<PlanRow, { kind: 'off' }> }): ReactElement {
  const first = shortDay(locale, row.from);
  const dates = row.to === row.from ? first : `${first} – ${shortDay(locale, row.to)}`;
  const { name } = row;
  const text = name === undefined ? words.table.off : words.table.offNamed;
  return (
    <tr className="off">
      <td colSpan={4}>{fill(row.isFree ? words.table.free : text, { dates, name: name ?? '' })}</td>
    </tr>
  );
}

function StoneRow({
  row,
  lang,
  words,
  run,
}: Props & { row: Extract<PlanRow, { kind: 'stone' }> }): ReactElement {
  const conditions = (row.item.requires ?? []).map(({ text }) => text).join('; ');
  const granted = run?.milestone(row.item).granted === true;
  return (
    <tr className="stone">
      <td colSpan={4}>
        <Icon name="flag" />
        <b lang={lang}>{row.item.title}</b>{' '}
        <span>{granted ? words.table.stoneReached : fill(words.table.stone, { conditions })}</span>
      </td>
    </tr>
  );
}

function DayRow({
  row,
  href,
  lang,
  words,
  locale,
  today,
  run,
}: Props & { row: Extract<PlanRow, { kind: 'day' }> }): ReactElement {
  const { day, date, minutes, hours, continued, caughtUp } = row;
  return (
    <tr className={date !== undefined && date === today ? 'now' : undefined}>
      <th className="d" scope="row">
        <b>{day.number}</b>
        {date !== undefined && <span>{shortDay(locale, date)}</span>}
      </th>
      <td>
        <a className="topic" href={`${href}${day.number}/`} lang={lang}>
          {day.title}
        </a>
        <div className="small dim">
          {[
            ...(continued ? [words.table.continued] : []),
            counted(locale, day.count, words.items),
            ...(caughtUp > 0 ? [fill(words.table.caughtUp, { n: duration(caughtUp, words) })] : []),
          ].join(', ')}
        </div>
      </td>
      <td className="loadcell">
        <Load minutes={minutes} hours={hours} words={words} />
      </td>
      <td className="num small dim">
        <State row={row} words={words} today={today} run={run} />
      </td>
    </tr>
  );
}

function State({
  row,
  words,
  today,
  run,
}: Pick<Props, 'words' | 'today' | 'run'> & {
  row: Extract<PlanRow, { kind: 'day' }>;
}): ReactElement | null {
  if (!run || today === undefined || row.date === undefined) return null;
  const items = row.items.filter(({ kind }) => kind !== 'milestone');
  const done = items.filter((item) => run.isDone(item)).length;
  if (done === items.length) return <span className="c-ok">{words.table.done}</span>;
  const part = fill(words.table.part, { done, all: items.length });
  if (row.date === today) {
    return (
      <>
        <b>{words.table.today}</b> {part}
      </>
    );
  }
  if (row.date < today) {
    return <span className="c-warn">{fill(words.table.missed, { n: items.length - done })}</span>;
  }
  return done === 0 ? null : <span>{part}</span>;
}
