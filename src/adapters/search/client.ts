import type { Filters, Place, SearchAnswer, Span } from '#domain/search';
import type { Reply, Request, SearchFailure } from './messages.ts';

/** An answer, a query that a later one made pointless, or why there is no answer. */
export type SearchResult =
  | { readonly status: 'answered'; readonly answer: SearchAnswer; readonly ms: number }
  | { readonly status: 'stale' }
  | { readonly status: 'failed'; readonly failure: SearchFailure };

export type LoadResult =
  | { readonly status: 'opened'; readonly documents: number }
  | { readonly status: 'failed'; readonly failure: SearchFailure };

export type PlacesResult =
  | { readonly status: 'placed'; readonly places: readonly Place[] }
  | { readonly status: 'failed'; readonly failure: SearchFailure };

export interface SearchClient {
  /** Fetches and opens the index; call it on the first sign that somebody wants to search, and again to retry. */
  readonly load: () => Promise<LoadResult>;
  /** Searches; loads first where that was not done. Earlier queries that still wait come back as `stale`. */
  readonly search: (query: string, filters?: Filters, limit?: number) => Promise<SearchResult>;
  /** The words of other texts (summaries, a preview) to mark for a query; none where that fails. */
  readonly mark: (query: string, texts: readonly string[]) => Promise<readonly (readonly Span[])[]>;
  /** What the list shows of documents that another engine found, in the order of the ids; unknown ids are left out. */
  readonly places: (ids: readonly string[]) => Promise<PlacesResult>;
  readonly close: () => void;
}

/** The part of a Worker that the client uses. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate'> & {
  addEventListener: (type: string, listener: (event: MessageEvent<Reply>) => void) => void;
};

const SHOWN = 20;

/** A client for the index at an absolute address. Never rejects: failures are values. */
export function createSearchClient(
  url: string,
  startWorker: () => WorkerLike = startSearchWorker,
): SearchClient {
  const waiting = new Map<number, (reply: Reply) => void>();
  let worker: WorkerLike | undefined;
  let last = 0;

  const close = (): void => {
    worker?.terminate();
    worker = undefined;
    for (const [id, settle] of waiting) settle({ id, status: 'failed', failure: 'no-worker' });
    waiting.clear();
  };

  const started = (): WorkerLike => {
    if (worker !== undefined) return worker;
    worker = startWorker();
    worker.addEventListener('message', ({ data }) => {
      waiting.get(data.id)?.(data);
      waiting.delete(data.id);
    });
    worker.addEventListener('error', close);
    worker.postMessage({ id: 0, type: 'open', url } satisfies Request, []);
    return worker;
  };

  const ask = (request: Request): Promise<Reply> =>
    new Promise((resolve) => {
      waiting.set(request.id, resolve);
      try {
        started().postMessage(request, []);
      } catch {
        close();
      }
    });

  const next = (): number => (last += 1);
  return {
    load: async () => {
      const reply = await ask({ id: next(), type: 'open', url });
      return reply.status === 'opened' ? reply : failed(reply);
    },
    search: async (query, filters = {}, limit = SHOWN) => {
      const reply = await ask({ id: next(), type: 'search', query, filters, limit });
      if (reply.status === 'answered' || reply.status === 'stale') return reply;
      return failed(reply);
    },
    mark: async (query, texts) => {
      const reply = await ask({ id: next(), type: 'mark', query, texts });
      return reply.status === 'marked' ? reply.spans : texts.map(() => []);
    },
    places: async (ids) => {
      const reply = await ask({ id: next(), type: 'places', ids });
      return reply.status === 'placed' ? reply : failed(reply);
    },
    close,
  };
}

function failed(reply: Reply): { readonly status: 'failed'; readonly failure: SearchFailure } {
  return { status: 'failed', failure: reply.status === 'failed' ? reply.failure : 'no-worker' };
}

function startSearchWorker(): WorkerLike {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'search' });
}
