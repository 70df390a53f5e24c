import { issueAt, type Issue } from '../../issue/index.ts';
import { knownIds, sectionOf, type Library } from '../../library/index.ts';
import { articlesOf } from '../documents.ts';
import { placeAt, unknown } from '../places.ts';

/** Every article stands in a section that is described. */
export function checkSections(library: Library): Issue[] {
  const ids = knownIds(library, 'sections');
  return articlesOf(library).flatMap((article) => {
    const section = sectionOf(article);
    // A file that stands too high has no section, and that is said already.
    if (!article.id.includes('/') || ids.has(section)) return [];
    const place = placeAt(article, { line: 1, column: 1, offset: 0 });
    return [
      issueAt(
        'unknown-section',
        place,
        unknown('section', section, ids, `a file ${article.locale}/sections/${section}.yaml`),
      ),
    ];
  });
}
