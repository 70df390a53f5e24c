import { issueAt, type Issue } from '../../issue/index.ts';
import type { Library } from '../../library/index.ts';
import { questionOf } from '../../news/index.ts';
import { placeOf } from '../places.ts';

const KINDS: readonly string[] = ['single', 'multiple', 'true-false'];

/** The question of a must-read item is one of choices: it is answered beside the button, in seconds. */
export function checkNewsQuestions(library: Library): Issue[] {
  return library.news.all.flatMap((news) => {
    const asked = questionOf(news);
    const quiz = asked && library.quizzes.all.find(({ id }) => id === asked.quiz);
    const question = quiz?.data.questions.find(({ id }) => id === asked?.id);
    if (!question || KINDS.includes(question.kind)) return [];
    return [
      issueAt('wrong-value', placeOf(news, ['question']), {
        message: `“${news.data.question}” is of the kind ${question.kind}`,
        expected: `a question of the kind ${KINDS.join(', ')}`,
        fix: 'name another question, or write one with choices',
      }),
    ];
  });
}
