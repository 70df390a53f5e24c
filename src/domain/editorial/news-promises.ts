import { issueAt, type Issue } from '../issue/index.ts';
import type { Document, Library } from '../library/index.ts';
import { changedId, type NewsChange, type NewsMeta } from '../news/index.ts';
import { placeOf } from './places.ts';

/**
 * A news item that is added or edited changes what it says it changes: each of `changes` with `what` names a
 * file among `changed`, the paths that the same pull request adds or edits. Items that are not among them are
 * left alone: their promise was kept when they came.
 */
export function brokenPromises(library: Library, changed: ReadonlySet<string>): Issue[] {
  const original = library.team.locales[0]!.id;
  return library.news.all
    .filter(({ path, locale }) => changed.has(path) && locale === original)
    .flatMap((news) => promisesOf(library, news, changed));
}

function promisesOf(
  library: Library,
  news: Document<NewsMeta>,
  changed: ReadonlySet<string>,
): Issue[] {
  return news.data.changes.flatMap((change, index) => {
    const path = pathOf(library, news.locale, change);
    if (change.what === undefined || path === undefined || changed.has(path)) return [];
    return [
      issueAt('wrong-value', placeOf(news, ['changes', index, 'what']), {
        message: `${path} is not edited here, although the news says: ${change.what}`,
        expected: 'the article edited in the same pull request',
        fix: 'edit it, or write noChange with the reason',
      }),
    ];
  });
}

function pathOf(library: Library, locale: string, change: NewsChange): string | undefined {
  const id = changedId(change);
  const shelves = {
    article: library.articles,
    reply: library.replies,
    flow: library.flows,
    question: library.quizzes,
  };
  return shelves[change.kind].get(
    locale,
    change.kind === 'question' ? (id.split('#')[0] ?? id) : id,
  )?.path;
}
