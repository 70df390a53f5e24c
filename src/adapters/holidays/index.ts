// Public holidays of 200 countries; 236 KB gzip, so only a build may import it.
import Holidays from 'date-holidays';
import { isPlainDate, type PlainDate } from '#domain/shared';

/** A public holiday by its name in one language. */
export interface PublicHoliday {
  date: PlainDate;
  name: string;
}

const made = new Map<string, PublicHoliday[]>();

/**
 * The public holidays of a whole country (ISO 3166-1) from one year to another, both inclusive, in order.
 * What the data misses is written into team.yaml: `daysOff` and `workingDays` of the calendar.
 * @throws when the country is not known.
 */
export function publicHolidays(
  country: string,
  years: { from: number; to: number },
  locale: string,
): PublicHoliday[] {
  const key = [country, years.from, years.to, locale].join(' ');
  const known = made.get(key) ?? read(country, years, locale);
  made.set(key, known);
  return known;
}

function read(
  country: string,
  { from, to }: { from: number; to: number },
  locale: string,
): PublicHoliday[] {
  const source = new Holidays();
  if (!source.getCountries()[country])
    throw new Error(
      `No public holidays are known for the country “${country}” of a calendar in team.yaml; write another code, or leave country: out and list daysOff:`,
    );
  source.init(country);
  const all = Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((year) =>
    source.getHolidays(year, locale),
  );
  return all
    .filter(({ type }) => type === 'public')
    .map(({ date, name }) => ({ date: date.slice(0, 10), name }))
    .filter(({ date }) => isPlainDate(date))
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}
