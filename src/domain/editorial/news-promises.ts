import { issueAt, type Issue } from '../issue/index.ts';
import type { Document, Library } from '../library/index.ts';
import { changedId, type NewsChange, type NewsMeta } from '../news/index.ts';
import { placeOf } from './places.ts';

/** What an item promised before the pull request, by the path of its file; nothing for a new one. */
export type EarlierPromises = (path: string) => readonly NewsChange[];

/**
 * A news item changes what it says it changes: each of `changes` with `what` that a pull request brings names
 * a file among `changed`, the paths that it adds or edits. What was promised `before`, and items that are not
 * touched, are left alone: those promises were kept when they came, and a slip of the pen can be mended.
 */
export function brokenPromises(
  library: Library,
  changed: ReadonlySet<string>,
  before: EarlierPromises = () => [],
): Issue[] {
  const original = library.team.locales[0]!.id;
  return library.news.all
    .filter(({ path, locale }) => changed.has(path) && locale === original)
    .flatMap((news) => promisesOf(library, news, changed, before(news.path)));
}

function promisesOf(
  library: Library,
  news: Document<NewsMeta>,
  changed: ReadonlySet<string>,
  before: readonly NewsChange[],
): Issue[] {
  const isKept = (change: NewsChange): boolean =>
    before.some((one) => one.id === change.id && one.what === change.what);
  return news.data.changes.flatMap((change, index) => {
    const path = pathOf(library, news.locale, change);
    if (change.what === undefined || path === undefined || changed.has(path)) return [];
    if (isKept(change)) return [];
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
