import { loadPagefind, setFilters } from '../pagefind.ts';
import {
  kindOf,
  type Hit,
  type SearchAnswer,
  type SearchEngine,
  type SearchFilter,
} from './engine.ts';
import { marksIn } from './marks.ts';
import { previewOf } from './page-preview.ts';

const most = 12;

/** Full text by Pagefind. It wants every word on a page and repairs nothing, so it reads words as they are. */
export const pagefindEngine: SearchEngine = {
  load: async () => void (await loadPagefind()),
  search,
  preview: ({ url }) => previewOf(url),
};

async function search(query: string, filter: SearchFilter): Promise<SearchAnswer> {
  const start = performance.now();
  const pagefind = await loadPagefind();
  const { results } = await pagefind.search(query, { filters: setFilters({ ...filter }) });
  const data = await Promise.all(results.slice(0, most).map((result) => result.data()));
  const words = query.split(/\s+/).filter(Boolean);
  const hits = data.map(({ url, meta }, index) =>
    toHit(results[index]?.id ?? url, url, meta, words),
  );
  const reading = words.map((typed) => ({ typed, as: 'exact' as const, read: [typed] }));
  return { hits, total: results.length, reading, ms: Math.round(performance.now() - start) };
}

function toHit(id: string, url: string, meta: Record<string, string>, words: string[]): Hit {
  const { title = url, kind, section = '', summary = '' } = meta;
  return {
    id,
    url,
    kind: kindOf(kind),
    title,
    summary,
    note: section,
    marks: marksIn(title, words),
  };
}
