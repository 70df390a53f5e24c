import lunr from 'lunr';
import multi from 'lunr-languages/lunr.multi.js';
import russian from 'lunr-languages/lunr.ru.js';
import support from 'lunr-languages/lunr.stemmer.support.js';
import { gzipped, packageBytes } from '../bytes.ts';
import { LOADS_NO_MORE, type Peer } from './peer.ts';

/** The plugins add to lunr what its types do not know. */
const extended: typeof lunr & { multiLanguage?: (...languages: string[]) => lunr.Builder.Plugin } =
  lunr;
for (const plugin of [support, multi, russian]) plugin(extended);

function multiLanguage(...languages: string[]): lunr.Builder.Plugin {
  const made = extended.multiLanguage?.(...languages);
  if (made === undefined) throw new Error('lunr.multiLanguage is not there');
  return made;
}

const OPERATORS = /[-:^~+*]/g;

/** lunr as its guide has it: three fields, the title boosted, Russian by multiLanguage; operators taken out. */
export const lunrPeer: Peer = {
  name: 'lunr',
  open: (documents, locale) => {
    const index = lunr((builder) => {
      if (locale === 'ru') builder.use(multiLanguage('en', 'ru'));
      builder.ref('id');
      builder.field('title', { boost: 10 });
      builder.field('headings', { boost: 3 });
      builder.field('body');
      for (const { id, title, headings, body } of documents) {
        builder.add({
          id,
          title,
          headings: headings.map((heading) => heading.text).join(' '),
          body,
        });
      }
    });
    const script = packageBytes('lunr/lunr.min.js');
    return Promise.resolve({
      ...LOADS_NO_MORE,
      bytes: gzipped(JSON.stringify(index)) + script,
      search: (query) =>
        Promise.resolve(index.search(query.replaceAll(OPERATORS, ' ')).map((hit) => hit.ref)),
    });
  },
};
