import type { Gathered, GatheredDocument } from './gather.ts';
import { levelOfLength } from './levels.ts';

/** What of a document goes into an index: the stems of its lines and of its body. */
export interface Collected {
  readonly title: readonly string[];
  readonly asks: readonly (readonly string[])[];
  readonly headings: readonly (readonly string[])[];
  readonly counts: ReadonlyMap<string, number>;
  /** Words in the body that count, as a level (see levels.ts). */
  readonly length: number;
}

/** How much goes in; `body` and `lead` in characters, 0 for none. */
export interface Extent {
  readonly body: number;
  readonly lead: number;
  readonly headings: number;
}

const LEAD_COUNTS = 3;

/** Cuts a document to an extent. A word of the lead counts as three more of the body. */
export function collect(document: GatheredDocument, extent: Extent): Collected {
  const body = upTo(document.body, extent.body);
  const lead = upTo(document.lead, extent.lead);
  const counts = new Map<string, number>();
  for (const stem of body) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  for (const stem of lead) counts.set(stem, (counts.get(stem) ?? 0) + LEAD_COUNTS);
  return {
    title: document.title.stems,
    asks: document.asks.map((ask) => ask.stems),
    headings: document.headings.slice(0, extent.headings).map((heading) => heading.stems),
    counts,
    length: levelOfLength(Math.max(body.length, lead.length)),
  };
}

function upTo({ stems, starts }: Gathered, characters: number): readonly string[] {
  const end = starts.findIndex((start) => start >= characters);
  return end < 0 ? stems : stems.slice(0, end);
}
