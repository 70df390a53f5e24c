import type { Digest, DigestReader, Happening, Span } from './model.ts';

/** Two minutes: what an agent has between sitting down and the first chat. */
const DIGEST_SECONDS = 120;
/** Reading speed of short lines on a screen, words a minute (Brysbaert 2019 gives 238 for prose). */
const WORDS_A_MINUTE = 220;

/**
 * What a reader missed between two instants, cut to two minutes. A thing that changed several times counts
 * once, with its strongest meaning. Material news is never cut; then come other news, changed articles, new
 * replies. Articles that were only verified are counted, not listed.
 */
export function compileDigest(
  happenings: readonly Happening[],
  reader: DigestReader,
  span: Span,
  seconds = DIGEST_SECONDS,
): Digest {
  const all = merged(happenings.filter((one) => isIn(one, span) && concerns(one, reader)));
  const of = (test: (one: Happening) => boolean) => all.filter(test);
  const news = of((one) => one.kind === 'news' && !isOver(one, span));
  const ordered = [
    ...news.filter((one) => one.material),
    ...news.filter((one) => !one.material),
    ...of((one) => isText(one) && one.kind !== 'reply' && one.kind !== 'news'),
    ...of((one) => isText(one) && one.kind === 'reply'),
    ...of((one) => one.meaning === 'removed' && one.kind !== 'news'),
  ];
  const kept = fitting(ordered, seconds);
  const shown = (list: readonly Happening[]) => list.filter((one) => kept.has(one));
  return {
    ...span,
    news: shown(ordered).filter((one) => one.kind === 'news'),
    changed: shown(ordered).filter((one) => isText(one) && ['article', 'flow'].includes(one.kind)),
    replies: shown(ordered).filter((one) => isText(one) && one.kind === 'reply'),
    removed: shown(ordered).filter((one) => one.meaning === 'removed' && one.kind !== 'news'),
    verified: of((one) => one.meaning === 'verified').length,
    seconds: Math.round([...kept].reduce((sum, one) => sum + secondsFor(one), 0)),
    left: ordered.length - kept.size,
  };
}

/** Seconds that it takes to read a line of the digest. */
export function secondsFor({ title, summary = '' }: Pick<Happening, 'title' | 'summary'>): number {
  const words = `${title} ${summary}`.trim().split(/\s+/).length;
  return (words / WORDS_A_MINUTE) * 60 + 1;
}

function fitting(ordered: readonly Happening[], most: number): Set<Happening> {
  const kept = new Set<Happening>();
  let used = 0;
  for (const one of ordered) {
    const next = used + secondsFor(one);
    if (next > most && !(one.kind === 'news' && one.material)) continue;
    used = next;
    kept.add(one);
  }
  return kept;
}

function isText({ meaning }: Happening): boolean {
  return meaning === 'text' || meaning === 'added';
}

function isIn({ at }: Happening, { from, to }: Span): boolean {
  const time = Date.parse(at);
  return time > Date.parse(from) && time <= Date.parse(to);
}

// A promotion that came and went during the days off is no use any more.
function isOver({ expires }: Happening, { to }: Span): boolean {
  return expires !== undefined && expires < to.slice(0, 10);
}

function concerns(one: Happening, { sections, lines }: DigestReader): boolean {
  const line = lines.length === 0 || one.lines.some((id) => lines.includes(id));
  const section =
    sections.length === 0 || one.section === undefined || sections.includes(one.section);
  return line && section;
}

const STRENGTH = { removed: -1, verified: 0, text: 1, added: 2 } as const;

/** Each thing once: gone if it is gone now, otherwise by the strongest of what happened to it. */
function merged(happenings: readonly Happening[]): Happening[] {
  const latestFirst = happenings.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  const byKey = Map.groupBy(latestFirst, ({ kind, id }) => `${kind} ${id}`);
  return [...byKey.values()].flatMap(([latest, ...before]) => {
    if (!latest) return [];
    // What came and went in between was never there for this reader.
    if (latest.meaning === 'removed') return before.at(-1)?.meaning === 'added' ? [] : [latest];
    const meanings = [latest, ...before].map(({ meaning }) => meaning);
    const [meaning = latest.meaning] = meanings.toSorted((a, b) => STRENGTH[b] - STRENGTH[a]);
    return [{ ...latest, meaning }];
  });
}
