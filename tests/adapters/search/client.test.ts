import { describe, expect, it } from 'vitest';
import { createSearchClient } from '#adapters/search';

/** A worker that answers only when told to. */
function quietWorker() {
  const listeners = new Map<string, (event: MessageEvent) => void>();
  const posted: { id: number; type: string }[] = [];
  return {
    posted,
    emit: (type: string, data?: unknown) => listeners.get(type)?.(new MessageEvent(type, { data })),
    postMessage: (message: { id: number; type: string }) => void posted.push(message),
    terminate: () => undefined,
    addEventListener: (type: string, listener: (event: MessageEvent) => void) =>
      void listeners.set(type, listener),
  };
}

describe('the client of the search worker', () => {
  it('opens the index before the first search, once', async () => {
    const worker = quietWorker();
    const client = createSearchClient('/en.idx', () => worker);
    void client.search('a');
    void client.search('b');
    expect(worker.posted.map(({ type }) => type)).toEqual(['open', 'search', 'search']);
  });

  it('gives each caller the reply to its own query', async () => {
    const worker = quietWorker();
    const client = createSearchClient('/en.idx', () => worker);
    const old = client.search('a');
    const now = client.search('ab');
    const [, first, second] = worker.posted;
    worker.emit('message', { id: first?.id, status: 'stale' });
    worker.emit('message', { id: second?.id, status: 'failed', failure: 'cut-short' });
    expect(await old).toMatchObject({ status: 'stale' });
    expect(await now).toEqual({ status: 'failed', failure: 'cut-short' });
  });

  it('says that there is no worker when it cannot start, and tries again', async () => {
    const worker = quietWorker();
    let refuse = true;
    const client = createSearchClient('/en.idx', () => {
      if (refuse) throw new Error('blocked');
      return worker;
    });
    expect(await client.search('a')).toEqual({ status: 'failed', failure: 'no-worker' });
    refuse = false;
    const retried = client.load();
    worker.emit('message', { id: worker.posted.at(-1)?.id, status: 'opened', documents: 3 });
    expect(await retried).toMatchObject({ status: 'opened', documents: 3 });
  });

  it('settles everything that waits when the worker breaks down', async () => {
    const worker = quietWorker();
    const client = createSearchClient('/en.idx', () => worker);
    const waiting = client.search('a');
    worker.emit('error');
    expect(await waiting).toEqual({ status: 'failed', failure: 'no-worker' });
  });

  it('gives no marks rather than none at all when marking fails', async () => {
    const client = createSearchClient('/en.idx', () => {
      throw new Error('blocked');
    });
    expect(await client.mark('a', ['x', 'y'])).toEqual([[], []]);
  });

  it('gives the places of ids, or the failure as a value', async () => {
    const worker = quietWorker();
    const client = createSearchClient('/en.idx', () => worker);
    const asked = client.places(['a']);
    const posted = worker.posted.at(-1);
    expect(posted).toMatchObject({ type: 'places', ids: ['a'] });
    worker.emit('message', { id: posted?.id, status: 'placed', places: [] });
    expect(await asked).toMatchObject({ status: 'placed', places: [] });
    const failing = client.places(['a']);
    worker.emit('error');
    expect(await failing).toEqual({ status: 'failed', failure: 'no-worker' });
  });
});
