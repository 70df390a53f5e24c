import type { PlainDate } from '../shared/index.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The instant (milliseconds since 1970) of an hour such as `14:00` on a day in a time zone. An hour that
 * the clocks skip is read with the offset before the change, one that comes twice is the first (RFC 5545, 3.3.5).
 * @throws RangeError for a time zone that does not exist.
 */
export function instantOf(date: PlainDate, hour: string, timeZone: string): number {
  const wall = Date.parse(`${date}T${hour}:00Z`);
  const before = wall - offsetAt(wall - 86_400_000, timeZone);
  const after = wall - offsetAt(wall + 86_400_000, timeZone);
  const shows = (time: number): boolean => time + offsetAt(time, timeZone) === wall;
  const fitting = [before, after].filter(shows);
  return fitting.length > 0 ? Math.min(...fitting) : before;
}

/** What a clock in the zone shows, minus UTC, in milliseconds. */
function offsetAt(time: number, timeZone: string): number {
  const format = formats.get(timeZone) ?? newFormat(timeZone);
  formats.set(timeZone, format);
  const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, value]));
  const part = (name: Intl.DateTimeFormatPartTypes): number => Number(parts.get(name));
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return shown - Math.floor(time / 1000) * 1000;
}

function newFormat(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  });
}
