import { addDays, type PlainDate } from '../shared/index.ts';
import { escapeText, foldLine } from './fold.ts';

/** Something in a calendar: a whole day, or from one instant to another (milliseconds since 1970). */
export interface CalendarEvent {
  /** The same in every version of the file. */
  uid: string;
  summary: string;
  description?: string | undefined;
  url?: string | undefined;
  when: { date: PlainDate } | { start: number; end: number };
}

/** A calendar file as clients subscribe to it. */
export interface CalendarFile {
  name: string;
  /** When this version was made: ISO 8601. */
  stamp: string;
  /** Never lower than in an earlier version; higher when dates moved. */
  sequence: number;
  locale: string;
  events: readonly CalendarEvent[];
}

/**
 * Writes an iCalendar file (RFC 5545, RFC 7986). Times are written in UTC, so that no client needs a time
 * zone's rules; days are dates without a zone. Lines end with CRLF and are folded by octets.
 */
export function writeCalendar({ name, stamp, sequence, locale, events }: CalendarFile): string {
  const made = utc(Date.parse(stamp));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Firstline//Onboarding//${locale.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    'X-PUBLISHED-TTL:PT12H',
    ...events.flatMap((event) => eventLines(event, made, sequence)),
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}

function eventLines(event: CalendarEvent, made: string, sequence: number): string[] {
  const { uid, summary, description, url, when } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${made}`,
    `LAST-MODIFIED:${made}`,
    `SEQUENCE:${sequence}`,
    `SUMMARY:${escapeText(summary)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    ...(url === undefined ? [] : [`URL:${url}`]),
    ...('date' in when
      ? [
          `DTSTART;VALUE=DATE:${plain(when.date)}`,
          `DTEND;VALUE=DATE:${plain(addDays(when.date, 1))}`,
          'TRANSP:TRANSPARENT',
        ]
      : [`DTSTART:${utc(when.start)}`, `DTEND:${utc(when.end)}`, 'TRANSP:OPAQUE']),
    'END:VEVENT',
  ];
}

function plain(date: PlainDate): string {
  return date.replaceAll('-', '');
}

function utc(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}
