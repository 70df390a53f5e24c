import { instantOf, type ItemView } from '#domain/curriculum';

/** The roles that take part in some items, each once, with their hours: `Mentor, 09:30, 16:30`. */
export function peopleOf(items: readonly ItemView[]): string[] {
  const byName = Map.groupBy(
    items.filter((item) => item.with !== undefined),
    (item) => item.with ?? '',
  );
  return Array.from(byName, ([name, own]) =>
    [name, ...own.flatMap(({ at }) => at ?? [])].join(', '),
  );
}

/** An hour in the team's zone as this device shows it, or undefined where both are the same. */
export function localHour(date: string, at: string, timeZone: string): string | undefined {
  const format = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
  const local = format.format(instantOf(date, at, timeZone));
  return local === at ? undefined : local;
}
