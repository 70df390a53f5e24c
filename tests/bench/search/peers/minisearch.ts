import MiniSearch from 'minisearch';
import { gzipped, packageBytes } from '../bytes.ts';
import { LOADS_NO_MORE, type Peer } from './peer.ts';

/** MiniSearch with the settings of VitePress's local search: fuzzy .2, prefixes, title 4, text 2, headings 1. */
export const miniSearch: Peer = {
  name: 'MiniSearch',
  open: (documents) => {
    const index = new MiniSearch({
      fields: ['title', 'titles', 'text'],
      storeFields: ['title'],
      searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } },
    });
    index.addAll(
      documents.map(({ id, title, headings, body }) => ({
        id,
        title,
        titles: headings.map((heading) => heading.text).join(' '),
        text: body,
      })),
    );
    const script = packageBytes('minisearch');
    return Promise.resolve({
      ...LOADS_NO_MORE,
      bytes: gzipped(JSON.stringify(index)) + script,
      search: (query) => Promise.resolve(index.search(query).map((hit) => String(hit.id))),
    });
  },
};
