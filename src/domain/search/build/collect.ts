import type { SearchDocument } from '../model.ts';
import { wordsOf } from '../text/words.ts';
import { levelOfLength } from './levels.ts';

/** A document taken apart: the stems of its lines and of its body. */
export interface Collected {
  readonly title: readonly string[];
  readonly asks: readonly (readonly string[])[];
  readonly headings: readonly (readonly string[])[];
  readonly counts: ReadonlyMap<string, number>;
  /** Words in the body that count, as a level (see levels.ts). */
  readonly length: number;
}

export interface Gatherer {
  readonly stem: (word: string) => string;
  readonly stop: ReadonlySet<string>;
  /** Told of every word met, so that the commonest form of a stem can be shown. */
  readonly met: (stem: string, word: string) => void;
}

/** What of a document goes in; `body` in characters of it, 0 for none. */
export interface Extent {
  readonly body: number;
  readonly lead: number;
  readonly headings: number;
}

const LEAD_COUNTS = 3;

/** Takes a document apart. A word of the lead counts as three more of the body. */
export function collect(document: SearchDocument, gather: Gatherer, extent: Extent): Collected {
  const body = contentOf(document.body.slice(0, extent.body), gather);
  const lead = contentOf(document.lead.slice(0, extent.lead), gather);
  const length = levelOfLength(Math.max(body.length, lead.length));
  const counts = new Map<string, number>();
  for (const stem of body) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  for (const stem of lead) counts.set(stem, (counts.get(stem) ?? 0) + LEAD_COUNTS);
  const headings = document.headings.slice(0, extent.headings);
  return {
    title: stemsOf(document.title, gather),
    asks: document.asks.map((ask) => contentOf(ask, gather)),
    headings: headings.map((heading) => contentOf(heading.text, gather)),
    counts,
    length,
  };
}

function stemsOf(text: string, gather: Gatherer): string[] {
  return wordsOf(text).map((word) => stemmed(word.text, gather));
}

function contentOf(text: string, gather: Gatherer): string[] {
  const content = wordsOf(text).filter((word) => !gather.stop.has(word.text));
  return content.map((word) => stemmed(word.text, gather));
}

function stemmed(word: string, gather: Gatherer): string {
  const stem = gather.stem(word);
  gather.met(stem, word);
  return stem;
}
