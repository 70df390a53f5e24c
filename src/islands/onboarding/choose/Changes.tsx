import { useState, type ReactElement } from 'react';
import type { DayChange } from '#domain/progress';
import { fill } from '../../../i18n/fill.ts';
import { shortDay } from '../shared/format.ts';
import type { ChooseWords } from './words.ts';

interface Props {
  changes: readonly DayChange[];
  words: ChooseWords;
  locale: string;
  onChange: (changes: DayChange[]) => void;
}

const HOURS = [0, 2, 3, 4, 5, 6, 8, 10, 11, 12];

/** Days off, short days and days worked instead, one by one. */
export function Changes({ changes, words, locale, onChange }: Props): ReactElement {
  const [date, setDate] = useState('');
  const [hours, setHours] = useState(0);
  const texts = words.choose;
  const add = (): void => {
    const rest = changes.filter((change) => change.date !== date);
    onChange([...rest, { date, hours }].toSorted((a, b) => (a.date < b.date ? -1 : 1)));
    setDate('');
  };
  const hoursText = (count: number): string =>
    count === 0 ? texts.off : fill(words.hours, { h: count });
  return (
    <details className="changes" open={changes.length > 0}>
      <summary>{texts.changes}</summary>
      <p className="small dim">{texts.changesWhat}</p>
      <ul>
        {changes.map((change) => (
          <li key={change.date}>
            {shortDay(locale, change.date)}: {hoursText(change.hours)}
            <button
              className="btn btn-sm btn-text"
              type="button"
              aria-label={fill(texts.remove, { date: shortDay(locale, change.date) })}
              onClick={() => onChange(changes.filter((other) => other !== change))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <div className="row">
        <label>
          <span>{texts.date}</span>
          <input type="date" value={date} onChange={({ target }) => setDate(target.value)} />
        </label>
        <label>
          <span>{texts.hours}</span>
          <select value={hours} onChange={({ target }) => setHours(Number(target.value))}>
            {HOURS.map((count) => (
              <option key={count} value={count}>
                {hoursText(count)}
              </option>
            ))}
          </select>
        </label>
        <button className="btn btn-sm" type="button" disabled={date === ''} onClick={add}>
          {texts.add}
        </button>
      </div>
    </details>
  );
}
