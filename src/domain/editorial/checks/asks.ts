import { issueAt, type Issue } from '../../issue/index.ts';
import type { Document, Library } from '../../library/index.ts';
import { articlesOf, repliesOf } from '../documents.ts';
import { placeOf } from '../places.ts';

/** No two texts of a locale claim the same phrase: search could not serve both. */
export function checkAsks(library: Library): Issue[] {
  const claimed = new Map<string, string>();
  return [...articlesOf(library), ...repliesOf(library)].flatMap((document) =>
    (document.data.asks ?? []).flatMap((ask, index) => {
      const key = `${document.locale}:${kind(document)}:${ask.trim().toLowerCase()}`;
      const other = claimed.get(key);
      if (other === undefined) {
        claimed.set(key, document.path);
        return [];
      }
      return [
        issueAt('repeated-ask', placeOf(document, ['asks', index]), {
          message: `“${ask}” is also asked by ${other}`,
          fix: 'keep it where the better answer is',
        }),
      ];
    }),
  );
}

function kind(document: Document<unknown>): string {
  return document.path.split('/')[1] ?? '';
}
