import type { Digest, Happening } from './model.ts';

/** The words of a digest in one language. */
export interface DigestWords {
  title: (from: string, to: string) => string;
  news: string;
  changed: string;
  replies: string;
  removed: string;
  verified: (count: number) => string;
  left: (count: number) => string;
  nothing: string;
  mustRead: string;
  material: string;
  from: (date: string) => string;
  meaning: Record<'added' | 'text', string>;
}

/**
 * The digest as plain text that every chat takes: a line a thing, the address after it. `origin` is put
 * before addresses; `when` writes an instant and `day` a date as readers of the language do.
 */
export function digestText(
  digest: Digest,
  words: DigestWords,
  write: { origin: string; when: (instant: string) => string; day: (date: string) => string },
): string {
  const blocks = [
    block(
      words.news,
      digest.news.map((one) => newsLine(one, words, write)),
    ),
    block(
      words.changed,
      digest.changed.map(
        (one) => `• ${title(one)} (${meaning(one, words)}) ${write.origin}${one.url}`,
      ),
    ),
    block(
      words.replies,
      digest.replies.map(
        (one) => `• ${title(one)} (${meaning(one, words)}) ${write.origin}${one.url}`,
      ),
    ),
    block(
      words.removed,
      digest.removed.map((one) => `• ${title(one)}`),
    ),
    [
      ...(digest.verified > 0 ? [words.verified(digest.verified)] : []),
      ...(digest.left > 0 ? [words.left(digest.left)] : []),
    ],
  ].filter((lines) => lines.length > 0);
  const head = words.title(write.when(digest.from), write.when(digest.to));
  const body = blocks.length === 0 ? [[words.nothing]] : blocks;
  return [[head], ...body].map((lines) => lines.join('\n')).join('\n\n');
}

function block(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines];
}

function newsLine(
  one: Happening,
  words: DigestWords,
  write: { origin: string; day: (date: string) => string },
): string {
  const tags = [
    ...(one.material ? [words.material] : []),
    ...(one.mustRead ? [words.mustRead] : []),
    ...(one.effectiveFrom === undefined ? [] : [words.from(write.day(one.effectiveFrom))]),
  ];
  const tail = tags.length > 0 ? ` (${tags.join(', ')})` : '';
  return `• ${title(one)}${tail}: ${one.summary ?? ''} ${write.origin}${one.url}`;
}

function meaning(one: Happening, words: DigestWords): string {
  return one.meaning === 'added' ? words.meaning.added : words.meaning.text;
}

// A title is one line, whatever was pasted into it.
function title(one: Happening): string {
  return one.title.replace(/\s+/g, ' ').trim();
}
