import { markTexts, openIndex, search, unpack, type Place, type SearchIndex } from '#domain/search';
import type { Reply, Request, SearchFailure } from './messages.ts';
import { toolsFor } from './stemmers.ts';

type Fetch = (url: string) => Promise<Uint8Array>;
type Opened = SearchIndex | SearchFailure;

/** What the worker does, without the worker: opens an index once and answers requests. Never rejects. */
export function createEngine(fetchFile: Fetch, now: () => number) {
  let opening: Promise<Opened> | undefined;
  let from = '';

  const open = async (url: string): Promise<Opened> => {
    if (opening === undefined || from !== url) {
      from = url;
      opening = openFile(fetchFile, url);
    }
    const opened = await opening;
    if (typeof opened === 'string') opening = undefined;
    return opened;
  };

  return async (request: Request): Promise<Reply> => {
    const { id } = request;
    const start = now();
    const index = await open(request.type === 'open' ? request.url : from);
    if (typeof index === 'string') return { id, status: 'failed', failure: index };
    if (request.type === 'open') {
      return { id, status: 'opened', documents: index.data.places.length };
    }
    if (request.type === 'mark') {
      return { id, status: 'marked', spans: markTexts(index, request.query, request.texts) };
    }
    if (request.type === 'places') {
      return { id, status: 'placed', places: placesIn(index, request.ids) };
    }
    const answer = search(index, request.query, request.filters, request.limit);
    return { id, status: 'answered', answer, ms: now() - start };
  };
}

/** In the order of the ids; ids that the index does not have are left out. */
function placesIn(index: SearchIndex, ids: readonly string[]): Place[] {
  const wanted = new Set(ids);
  const places = index.data.places.filter(({ id }) => wanted.has(id));
  const byId = new Map(places.map((place) => [place.id, place]));
  return [...wanted].flatMap((id) => byId.get(id) ?? []);
}

async function openFile(fetchFile: Fetch, url: string): Promise<Opened> {
  const file = await fetchFile(url).catch(() => undefined);
  if (file === undefined) return 'missing';
  const unpacked = unpack(file);
  if (!unpacked.ok) return unpacked.failure;
  const tools = await toolsFor(unpacked.data.locale).catch(() => undefined);
  if (tools === undefined) return 'missing';
  return openIndex(unpacked.data, tools.stem) ?? 'other-language';
}
