import type { Issue } from '../../issue/index.ts';
import { knownIds, type Entry, type Library } from '../../library/index.ts';
import type { Quiz } from '../../quiz/index.ts';
import { repeatedIds } from '../repeated.ts';
import { articleIssues, namedIssues } from '../references.ts';

/** Every question names a heading that answers it, has an id of its own, and pools draw from tests and plans that exist. */
export function checkQuizzes(library: Library): Issue[] {
  const quizzes = knownIds(library, 'quizzes');
  const plans = knownIds(library, 'curricula');
  return library.quizzes.all.flatMap((quiz) => [
    ...repeatedIds(quiz, questionsOf(quiz), 'questions of this test'),
    ...quiz.data.from.flatMap((id, index) =>
      namedIssues(quiz, ['from', index], 'quiz', id, quizzes),
    ),
    ...namedIssues(quiz, ['plan'], 'plan', quiz.data.plan, plans),
    ...quiz.data.questions.flatMap((question, index) =>
      articleIssues(library, quiz, ['questions', index, 'source'], question.source),
    ),
  ]);
}

function questionsOf(quiz: Entry<Quiz>) {
  return quiz.data.questions.map(({ id }, index) => ({ id, keys: ['questions', index] }));
}
