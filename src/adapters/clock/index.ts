import { isPlainDate, type PlainDate } from '#domain/shared';

/**
 * Today in the team's time zone. FIRSTLINE_TODAY sets it for tests and for building a site as of a day;
 * a value that is no date stops with a message.
 */
export function today(timeZone: string): PlainDate {
  const fixed = process.env['FIRSTLINE_TODAY'];
  if (fixed !== undefined && fixed !== '') {
    if (!isPlainDate(fixed))
      throw new Error(`FIRSTLINE_TODAY is “${fixed}”; write a date such as 2026-11-23`);
    return fixed;
  }
  return formatIn(timeZone).format(new Date());
}

// Every page asks for the day, and making a format costs more than a page's text.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  formats.set(timeZone, format);
  return format;
}
