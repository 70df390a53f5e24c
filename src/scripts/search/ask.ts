import { fuse, FUSION } from '#domain/search';
import { typesetText } from '#domain/typography';
import { LocalEngine } from '../palette/local-engine.ts';
import { kindOf, type Hit, type SearchAnswer, type SearchFilter } from '../palette/engine.ts';
import { loadPagefind, setFilters, type Fragment } from '../pagefind.ts';

/** One row of the page: what the palette would show, and where the words stand in the text. */
export interface Row {
  hit: Hit;
  excerpt?: string;
}

/** What the page of all text found. */
export interface Found {
  rows: Row[];
  answer: SearchAnswer;
}

/** So many of Pagefind’s results are looked at: each costs a small file. */
const LOOKED_AT = 20;
const locale = document.documentElement.lang;
const engine = new LocalEngine(locale, 60);

/**
 * Asks the site’s own index, which repairs words and ranks, and with its repaired words Pagefind, which knows all
 * text and where the words stand; the two orders are fused by reciprocal rank. Rejects when neither answers.
 */
export async function askAll(query: string, filter: SearchFilter): Promise<Found> {
  const answer = await engine.search(query, filter);
  const words = answer.reading.flatMap(({ as, read, typed }) =>
    as === 'unknown' ? [typed] : read.slice(0, 1),
  );
  const full = await fullText(answer.nothing ? [query] : words, filter).catch(() => NOTHING);
  const byUrl = new Map(answer.hits.map((hit) => [pageOf(hit.url), hit]));
  const order = fuse([
    { ids: [...byUrl.keys()], weight: FUSION.index },
    { ids: full.allWords.map(({ url }) => pageOf(url)), weight: FUSION.allWords },
  ]);
  const fragments = new Map(full.allWords.map((fragment) => [pageOf(fragment.url), fragment]));
  const rows = order.map((url) => rowOf(url, byUrl.get(url), fragments.get(url)));
  return { rows, answer };
}

const NOTHING: { allWords: Fragment[] } = { allWords: [] };
const pageOf = (url: string): string => url.split('#')[0] ?? url;

async function fullText(words: readonly string[], filter: SearchFilter) {
  const pagefind = await loadPagefind();
  const { results } = await pagefind.search(words.join(' '), {
    filters: setFilters({ ...filter }),
  });
  return {
    allWords: await Promise.all(results.slice(0, LOOKED_AT).map((result) => result.data())),
  };
}

function rowOf(url: string, hit: Hit | undefined, fragment: Fragment | undefined): Row {
  const { title = url, kind = '', section = '', summary = '' } = fragment?.meta ?? {};
  const own = hit ?? {
    id: url,
    url: fragment?.url ?? url,
    title: typesetText(title, locale),
    kind: kindOf(kind),
    note: typesetText(section, locale),
    summary: typesetText(summary, locale),
  };
  return fragment ? { hit: own, excerpt: fragment.excerpt } : { hit: own };
}
