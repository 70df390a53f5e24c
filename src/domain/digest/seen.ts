import type { PlainDate } from '../shared/index.ts';

/**
 * The instant (ISO 8601) from which readers could see what is dated `day`. `commits` are the instants at which
 * its text came. Written ahead, it is there from the start of its day (UTC); merged later, from its first commit on.
 */
export function seenAt(day: PlainDate, commits: readonly string[]): string {
  const start = `${day}T00:00:00Z`;
  const [first] = commits
    .filter((at) => Date.parse(at) > Date.parse(start))
    .toSorted((a, b) => Date.parse(a) - Date.parse(b));
  return first ?? start;
}
