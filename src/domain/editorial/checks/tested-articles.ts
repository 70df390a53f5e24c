import { issueAt, type Issue } from '../../issue/index.ts';
import { plannedArticles, type Library } from '../../library/index.ts';
import { placeOf } from '../places.ts';

/** What a plan tells to read, some question asks about, in the language of the plan. */
export function checkTestedArticles(library: Library): Issue[] {
  return library.curricula.all.flatMap((plan) => {
    const tested = new Set(
      library.quizzes
        .inLocale(plan.locale)
        .flatMap((quiz) => quiz.data.questions.map(({ source }) => source.split('#')[0]!)),
    );
    const first = new Map(
      plannedArticles(plan)
        .toReversed()
        .map(({ article, keys }) => [article, keys]),
    );
    return [...first].toReversed().flatMap(([article, keys]) => {
      if (tested.has(article) || !library.articles.ids.has(article)) return [];
      return [
        issueAt('untested-article', placeOf(plan, keys), {
          message: `the plan tells to read ${article}, but no question of ${plan.locale}/quizzes/ is about it`,
          fix: `write a question with source: ${article}#…`,
        }),
      ];
    });
  });
}
