import { buildIndex, createEngine } from '#adapters/search';
import { gzipped, scriptsOf } from '../bytes.ts';
import { LOADS_NO_MORE, type Peer } from './peer.ts';

const MOST = 20;

/** This project's engine: the file that the build writes, asked with the worker's own code. */
export const firstline: Peer = {
  name: 'Firstline',
  open: async (documents, locale) => {
    const file = await buildIndex(documents, [], locale);
    const engine = createEngine(
      () => Promise.resolve(file),
      () => performance.now(),
    );
    await engine({ id: 0, type: 'open', url: 'index' });
    return {
      ...LOADS_NO_MORE,
      bytes: gzipped(file) + scriptsOf(locale),
      search: async (query) => {
        const reply = await engine({ id: 1, type: 'search', query, filters: {}, limit: MOST });
        if (reply.status !== 'answered') throw new Error(`the index gave ${reply.status}`);
        return reply.answer.hits.map((hit) => hit.place.id);
      },
    };
  },
};
