import { issueAt, type Issue } from '../../issue/index.ts';
import type { Library } from '../../library/index.ts';
import { placeAt, unknown } from '../places.ts';

/** Every article stands in a section that the default locale describes. */
export function checkSections(library: Library): Issue[] {
  const { ids } = library.sections;
  return library.articles.all.flatMap((article) => {
    const section = article.id.split('/')[0] ?? '';
    if (ids.has(section)) return [];
    const place = placeAt(article, { line: 1, column: 1, offset: 0 });
    return [
      issueAt('unknown-section', place, {
        ...unknown('section', section, ids, `a file ${article.locale}/sections/${section}.yaml`),
      }),
    ];
  });
}
