/** A query that found nothing. `last` is milliseconds since 1970. */
export interface Unanswered {
  readonly query: string;
  readonly count: number;
  readonly last: number;
}

/** How many different queries are kept on a device. */
export const MOST_UNANSWERED = 200;

/**
 * The list with one more query that found nothing: the newest first, one entry for queries that differ only in case and
 * spaces, no more than `MOST_UNANSWERED`. A query that starts with the one just before it replaces it: somebody
 * was still typing.
 */
export function addUnanswered(
  list: readonly Unanswered[],
  query: string,
  now: number,
): Unanswered[] {
  const text = query.replace(/\s+/g, ' ').trim().slice(0, 200);
  if (text.length < 2) return [...list];
  const key = keyOf(text);
  const before = list.find((entry) => keyOf(entry.query) === key);
  const [newest] = list;
  const typing = newest !== undefined && newest.count === 1 && isStart(newest, key, now);
  const rest = list.filter((entry) => keyOf(entry.query) !== key && !(typing && entry === newest));
  return [{ query: text, count: (before?.count ?? 0) + 1, last: now }, ...rest].slice(
    0,
    MOST_UNANSWERED,
  );
}

const STILL_TYPING = 30_000;

function isStart(entry: Unanswered, key: string, now: number): boolean {
  return key.startsWith(keyOf(entry.query)) && now - entry.last < STILL_TYPING;
}

function keyOf(query: string): string {
  return query.toLowerCase();
}

/** Reads a list that a browser kept; what is not of its form is left out. */
export function readUnanswered(kept: unknown): Unanswered[] {
  return Array.isArray(kept) ? kept.filter(isUnanswered).slice(0, MOST_UNANSWERED) : [];
}

function isUnanswered(value: unknown): value is Unanswered {
  if (typeof value !== 'object' || value === null) return false;
  const { query, count, last }: Partial<Record<keyof Unanswered, unknown>> = value;
  return typeof query === 'string' && Number.isFinite(count) && Number.isFinite(last);
}

/** The list as CSV (RFC 4180) with a heading line. A text that a spreadsheet would run as a formula is quoted with a tab. */
export function unansweredCsv(list: readonly Unanswered[]): string {
  const rows = list.map(({ query, count, last }) =>
    [field(query), count, new Date(last).toISOString()].join(','),
  );
  return ['query,count,last', ...rows].map((row) => `${row}\r\n`).join('');
}

function field(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `\t${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
