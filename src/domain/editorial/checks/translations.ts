import { issueAt, type Issue } from '../../issue/index.ts';
import type { Document, Library } from '../../library/index.ts';
import { placeOf } from '../places.ts';

interface Translated {
  sourceHash?: string | undefined;
}

/** A translation says which state of the original it translates; when that moved on, it is stale. */
export function checkTranslations(library: Library): Issue[] {
  const original = library.team.locales[0]!.id;
  return [library.articles, library.replies, library.news].flatMap((shelf) =>
    (shelf.all as readonly Document<Translated>[]).flatMap((document) => {
      if (document.locale === original) return [];
      const source = shelf.get(original, document.id);
      return source ? staleness(document, source) : [];
    }),
  );
}

function staleness(document: Document<Translated>, source: Document<unknown>): Issue[] {
  const came = document.data.sourceHash;
  if (came === source.digest) return [];
  return [
    issueAt('stale-translation', placeOf(document, ['sourceHash']), {
      message:
        came === undefined
          ? `nothing says which state of ${source.path} this translates`
          : `${source.path} has changed since it was translated`,
      fix: `compare the two, then run npm run translated -- ${document.path}`,
    }),
  ];
}
