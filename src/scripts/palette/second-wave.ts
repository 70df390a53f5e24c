import type { SearchClient } from '#adapters/search';
import { fuseWaves, type Hit, type SearchAnswer } from '#domain/search';
import { setFilters, type Pagefind } from '../pagefind.ts';
import type { SearchFilter } from './engine.ts';
import { pageOf } from './page-of.ts';

/** What is asked beside the site’s own index; each may fail, and then nothing changes. */
export interface FullText {
  client: Pick<SearchClient, 'places' | 'mark'>;
  pagefind: () => Promise<Pick<Pagefind, 'search'>>;
  /** Pagefind’s fragment ids to document ids. */
  pages: () => Promise<ReadonlyMap<string, string>>;
}

interface Asked {
  answer: SearchAnswer;
  /** The hits of the first wave, one a page. */
  hits: readonly Hit[];
  filter: SearchFilter;
  selected: () => string | undefined;
}

/** So many words are asked one by one: each may fetch a piece of the index. */
const MOST_WORDS = 8;
/** So many of each list are fused: what stands further down moves nothing that is shown. */
const DEEP = 30;

/**
 * Asks Pagefind for the words as the first wave read them, all at once and one by one, and fuses what it finds with the
 * hits of the first wave. Rejects when Pagefind can’t be had.
 */
export async function secondWave(
  { answer, hits: shown, filter, selected }: Asked,
  { client, pagefind, pages }: FullText,
): Promise<readonly Hit[]> {
  const words = wordsOf(answer);
  if (words.length === 0) return shown;
  const [engine, documentOf] = await Promise.all([pagefind(), pages()]);
  const ask = async (query: string): Promise<string[]> => {
    const { results } = await engine.search(query, { filters: setFilters({ ...filter }) });
    return results.slice(0, DEEP).flatMap(({ id }) => documentOf.get(id) ?? []);
  };
  const [allWords, ...wordByWord] = await Promise.all([words.join(' '), ...words].map(ask));
  const lists = [allWords ?? [], ...wordByWord];
  const hits = await hitsOf(answer.query, shown, lists.flat(), client);
  const [all, ...each] = lists.map((ids) => [
    ...new Set(ids.flatMap((id) => hits.get(id)?.place.id ?? [])),
  ]);
  const first = shown.map(({ place }) => place.id);
  const order = fuseWaves(first, { allWords: all ?? [], wordByWord: each }, selected());
  return order.flatMap((id) => hits.get(id) ?? []);
}

/** The best reading of every word, and as typed what the first wave does not know: its index lacks most of the text. */
function wordsOf({ words }: SearchAnswer): string[] {
  const wanted = words
    .filter(({ how }) => how !== 'ignored')
    .flatMap(({ how, typed, searched }) =>
      how === 'unknown' ? [typed] : how === 'split' ? searched : searched.slice(0, 1),
    );
  return [...new Set(wanted)].slice(0, MOST_WORDS);
}

/** Hits by id: of a page that is shown already the shown one, so that a problem of an article stays the problem. */
async function hitsOf(
  query: string,
  shown: readonly Hit[],
  found: readonly string[],
  client: FullText['client'],
): Promise<Map<string, Hit>> {
  const hits = new Map(shown.map((hit) => [hit.place.id, hit]));
  const byPage = new Map(shown.map((hit) => [pageOf(hit.place), hit]));
  const result = await client.places([...new Set(found)].filter((id) => !hits.has(id)));
  if (result.status === 'failed') throw new Error(result.failure);
  const fresh = result.places.filter((place) => !byPage.has(pageOf(place)));
  const marks = await client.mark(
    query,
    fresh.map(({ title }) => title),
  );
  for (const place of result.places) {
    const at = fresh.indexOf(place);
    const own = { place, marks: marks[at] ?? [], score: 0, heading: undefined };
    hits.set(place.id, byPage.get(pageOf(place)) ?? own);
  }
  return hits;
}
