import type { SearchDocument } from './model.ts';
import type { Hit } from './search.ts';

/** An ask that does not find its own document among the first three pages. */
export interface Miss {
  readonly document: SearchDocument;
  readonly ask: string;
  /** The place it has, from 1; undefined where it is not found at all. */
  readonly place: number | undefined;
  /** The titles that stand in the first three places instead. */
  readonly instead: readonly string[];
}

export const GOLDEN_PLACES = 3;

/** Holds the hits of one ask against the document it belongs to; undefined where all is well. */
export function missOf(
  document: SearchDocument,
  ask: string,
  hits: readonly Hit[],
): Miss | undefined {
  const pages = [...Map.groupBy(hits, (hit) => pageOf(hit.place.id)).entries()];
  const at = pages.findIndex(([page]) => page === pageOf(document.id));
  if (at >= 0 && at < GOLDEN_PLACES) return undefined;
  const first = pages.slice(0, GOLDEN_PLACES).flatMap(([, group]) => group.slice(0, 1));
  return {
    document,
    ask,
    place: at < 0 ? undefined : at + 1,
    instead: first.map((hit) => hit.place.title),
  };
}

/** A problem is found on the page of its article. */
function pageOf(id: string): string {
  return id.split('#')[0] ?? id;
}

/** One line for people: what is wrong, what stands in its place, what to do. */
export function missText({ document, ask, place, instead }: Miss): string {
  const where = place === undefined ? 'does not find it' : `finds it in place ${place}`;
  const others = instead.map((title) => `“${title}”`).join(', ');
  const found = others === '' ? 'nothing is found' : `found instead: ${others}`;
  return `${document.locale} ${document.id}: “${ask}” ${where}; ${found}. Word the ask or the title so that they share their rare words, or move the ask to the article that is found.`;
}
