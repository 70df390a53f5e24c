/** `2026-11-12` in full, "12 Nov 2026". A plain date has no clock, so it is read and written in UTC. */
export function formatDate(locale: string, date: string): string {
  return write(locale, date, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** `2026-11-12` without its year, "12 Nov". */
export function formatShortDate(locale: string, date: string): string {
  return write(locale, date, { day: 'numeric', month: 'short' });
}

/** A day as a reader of `today` needs it: without its year in the same year, in full in another. */
export function formatNearDate(locale: string, date: string, today: string): string {
  const isThisYear = date.slice(0, 4) === today.slice(0, 4);
  return isThisYear ? formatShortDate(locale, date) : formatDate(locale, date);
}

/** A whole per cent of a share from 0 to 1, as the locale writes it. */
export function formatPercent(locale: string, share: number): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
}

function write(locale: string, date: string, options: Intl.DateTimeFormatOptions): string {
  const tag = locale === 'en' ? 'en-GB' : locale;
  const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`)).replace(/\s?г\.$/u, '');
}
