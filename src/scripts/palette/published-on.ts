import type { Place } from '#domain/search';

const DATED = /^news:(\d{4}-\d{2}-\d{2})-/;

/** The day on which a news item came out, as the reader writes dates; the file’s name begins with it. */
export function publishedOn({ kind, id }: Place, locale: string): string | undefined {
  const day = kind === 'news' ? DATED.exec(id)?.[1] : undefined;
  if (day === undefined) return undefined;
  const tag = locale === 'en' ? 'en-GB' : locale;
  return new Date(day).toLocaleDateString(tag, { dateStyle: 'medium', timeZone: 'UTC' });
}
