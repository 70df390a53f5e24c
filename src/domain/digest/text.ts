import type { Digest, Happening } from './model.ts';

/** The words of a digest in one language, as plain data: `{from}` and the like, `#` for a number. */
export interface DigestWords {
  /** With `{from}` and `{to}`. */
  title: string;
  news: string;
  changed: string;
  replies: string;
  removed: string;
  /** By CLDR plural category. */
  verified: Readonly<Record<string, string>>;
  left: Readonly<Record<string, string>>;
  nothing: string;
  mustRead: string;
  material: string;
  /** With `{date}`. */
  from: string;
  /** With `{date}`. */
  inForce: string;
  meaning: Readonly<Record<'added' | 'text', string>>;
}

/** How moments, days and numbers are written in the reader's language. */
export interface DigestWriting {
  /** Put before addresses: `https://kb.example`. */
  origin: string;
  when: (instant: string) => string;
  day: (date: string) => string;
  count: (n: number, forms: Readonly<Record<string, string>>) => string;
}

/** The digest as plain text that every chat takes: a line a thing, its address at the end. */
export function digestText(digest: Digest, words: DigestWords, write: DigestWriting): string {
  const changed = (one: Happening): string => {
    const meaning = words.meaning[one.meaning === 'added' ? 'added' : 'text'];
    return `• ${title(one)} (${meaning}) ${one.url && write.origin + one.url}`.trim();
  };
  const foot = [
    ...(digest.verified > 0 ? [write.count(digest.verified, words.verified)] : []),
    ...(digest.left > 0 ? [write.count(digest.left, words.left)] : []),
  ];
  const blocks = [
    block(
      words.news,
      digest.news.map((one) => newsLine(one, words, write)),
    ),
    block(words.changed, digest.changed.map(changed)),
    block(words.replies, digest.replies.map(changed)),
    block(
      words.removed,
      digest.removed.map((one) => `• ${title(one)}`),
    ),
    foot,
  ].filter((lines) => lines.length > 0);
  const head = words.title
    .replace('{from}', write.when(digest.from))
    .replace('{to}', write.when(digest.to));
  const body = blocks.length === 0 ? [[words.nothing]] : blocks;
  return [[head], ...body].map((lines) => lines.join('\n')).join('\n\n');
}

function block(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines];
}

function newsLine(one: Happening, words: DigestWords, write: DigestWriting): string {
  const tags = newsTags(one, words, write.day);
  const tail = tags.length > 0 ? ` (${tags.join(', ')})` : '';
  return `• ${title(one)}${tail}: ${one.summary ?? ''} ${write.origin}${one.url}`;
}

/** What stands beside a news item: that it changes answers, is to be confirmed, holds from a later day. */
export function newsTags(
  one: Happening,
  words: Pick<DigestWords, 'material' | 'mustRead' | 'from' | 'inForce'>,
  day: (date: string) => string,
): string[] {
  return [
    ...(one.material ? [words.material] : []),
    ...(one.mustRead ? [words.mustRead] : []),
    ...(one.effectiveFrom === undefined
      ? []
      : [(one.inForce ? words.inForce : words.from).replace('{date}', day(one.effectiveFrom))]),
  ];
}

// A title is one line, whatever was pasted into it.
function title(one: Happening): string {
  return one.title.replace(/\s+/g, ' ').trim();
}
