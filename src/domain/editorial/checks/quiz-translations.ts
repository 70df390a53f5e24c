import { issueAt, type Issue } from '../../issue/index.ts';
import { defaultLocaleOf, type Entry, type Library } from '../../library/index.ts';
import type { Question, Quiz } from '../../quiz/index.ts';
import { placeOf } from '../places.ts';

/** A question has the same key in every language: results are kept under its id, whichever language it was taken in. */
export function checkQuizTranslations(library: Library): Issue[] {
  const original = defaultLocaleOf(library);
  return library.quizzes.all.flatMap((quiz) => {
    const source = quiz.locale === original ? undefined : library.quizzes.get(original, quiz.id);
    return source ? differences(quiz, source) : [];
  });
}

function differences(quiz: Entry<Quiz>, source: Entry<Quiz>): Issue[] {
  return quiz.data.questions.flatMap((question, index) => {
    const other = source.data.questions.find((one) => one.id === question.id);
    if (!other || shapeOf(question) === shapeOf(other)) return [];
    return [
      issueAt('different-key', placeOf(quiz, ['questions', index, 'id']), {
        message: `the key of “${question.id}” is not that of ${source.path}`,
        expected: `kind, article, points, number and order of options and what is right as there: ${shapeOf(other)}`,
        fix: 'make the two alike, or give this question an id of its own',
      }),
    ];
  });
}

/** What a question is apart from its words. */
function shapeOf(question: Question): string {
  const { kind, source, points } = question;
  const [article] = source.split('#');
  return [kind, article, points, ...keyOf(question)].join(' ');
}

function keyOf(question: Question): (string | number | boolean)[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.options.map((option) => (option.right ? 'right' : 'wrong'));
    case 'true-false':
      return [question.answer];
    case 'numeric':
      return [question.answer, question.tolerance];
    case 'matching':
      return [question.pairs.length, question.distractors.length];
    case 'ordering':
      return [question.steps.length];
    case 'short':
    case 'reply':
      return [];
  }
}
