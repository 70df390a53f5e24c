import { useEffect, useMemo, useState } from 'react';
import { clock } from '#adapters/browser-clock';
import { compileDigest, lastShift, type Digest } from '#domain/digest';
import { read, write } from '../../scripts/store.ts';
import type { Choices, DigestProps, Source } from './model.ts';

const KEY = 'digest';

/** The list of changes, or why it is not there. */
export type Fetched =
  { state: 'loading' } | { state: 'failed' } | { state: 'ready'; source: Source };

/** Fetches the list of changes; `again` tries once more. */
export function useSource(address: string): [Fetched, () => void] {
  const [fetched, setFetched] = useState<Fetched>({ state: 'loading' });
  const [wanted, setWanted] = useState({ address });
  useEffect(() => {
    let isStale = false;
    const tell = (answer: Fetched): void => void (isStale || setFetched(answer));
    fetchSource(wanted.address).then(
      (source) => tell({ state: 'ready', source }),
      () => tell({ state: 'failed' }),
    );
    return () => {
      isStale = true;
    };
  }, [wanted]);
  const again = (): void => {
    setFetched({ state: 'loading' });
    setWanted({ address });
  };
  return [fetched, again];
}

async function fetchSource(address: string): Promise<Source> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  const source: unknown = await answer.json();
  if (!isSource(source)) throw new Error('the list of changes can’t be read');
  return source;
}

// The site wrote the rows itself; whether it is that file is what is asked here.
function isSource(value: unknown): value is Source {
  return (
    typeof value === 'object' && value !== null && 'rows' in value && Array.isArray(value.rows)
  );
}

/** What the reader chose, kept between visits. */
export function useChoices(): [Choices, (change: Partial<Choices>) => void] {
  const [choices, setChoices] = useState<Choices>(keptChoices);
  const change = (part: Partial<Choices>): void => {
    const next = { ...choices, ...part };
    setChoices(next);
    write(KEY, next);
  };
  return [choices, change];
}

// Anybody can have put something there: only what fits is taken.
function keptChoices(): Choices {
  const kept = read(KEY);
  const fields = new Map(typeof kept === 'object' && kept ? Object.entries(kept) : []);
  const list = (key: string): string[] => {
    const value: unknown = fields.get(key);
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  };
  const calendar: unknown = fields.get('calendar');
  return {
    calendar: typeof calendar === 'string' ? calendar : '',
    sections: list('sections'),
    lines: list('lines'),
  };
}

/** A moment as a field of the type datetime-local wants it, in the device's zone. */
export function toField(instant: string): string {
  const time = new Date(instant);
  return new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** Two moments as their fields have them. */
export interface Span {
  from: string;
  to: string;
}

/** From the end of the last shift until now; without a calendar, from yesterday at the same hour. */
export function usualSpan({ calendars, timeZone }: DigestProps, calendar: string): Span {
  const now = clock.instant();
  const chosen = calendars.find(({ id }) => id === calendar);
  const day = chosen && lastShift(chosen.pattern, clock.today(timeZone));
  const yesterday = new Date(Date.parse(now) - 86_400_000).toISOString();
  const from = day === undefined ? toField(yesterday) : `${day}T${endOf(chosen?.hours ?? 8)}`;
  return { from, to: toField(now) };
}

// Shifts begin at eight and have an hour's break. Too early an end only shows a thing twice.
function endOf(hours: number): string {
  return `${String(Math.min(22, 8 + Math.round(hours) + 1)).padStart(2, '0')}:00`;
}

/** The digest between two fields, or undefined where they make no span. */
export function useDigest(
  source: Source | undefined,
  choices: Choices,
  from: string,
  to: string,
): Digest | undefined {
  return useMemo(() => {
    const [start, end] = [new Date(from), new Date(to)];
    if (!source || !(start < end)) return undefined;
    const span = { from: start.toISOString(), to: end.toISOString() };
    return compileDigest(source.rows, choices, span);
  }, [source, choices, from, to]);
}
