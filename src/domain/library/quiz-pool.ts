import { poolOf, type Pool, type Quiz } from '../quiz/index.ts';
import { localesOf } from './browse.ts';
import type { Entry, Library } from './model.ts';
import { plannedArticles } from './plan-articles.ts';

/**
 * The pool of a quiz in its own locale: a Russian test takes questions from Russian tests only, so that an attempt
 * never mixes languages. Plans are the same in every locale and may come from another.
 */
export function quizPool(library: Library, quiz: Entry<Quiz>): Pool {
  const locales = localesOf(library);
  return poolOf(quiz.id, quiz.data, {
    quiz: (id) => library.quizzes.get(quiz.locale, id)?.data,
    articlesOf: (plan) => {
      const entry = library.curricula.find(plan, quiz.locale, locales);
      return entry && new Set(plannedArticles(entry).map(({ article }) => article));
    },
  });
}
