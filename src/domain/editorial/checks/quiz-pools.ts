import { issueAt, type Issue } from '../../issue/index.ts';
import { quizPool, type Entry, type Library } from '../../library/index.ts';
import type { Quiz } from '../../quiz/index.ts';
import { countOf } from '../../shared/index.ts';
import { placeOf } from '../places.ts';

/** Every quiz has as many questions as an attempt draws, and is marked by a person where only a person can. */
export function checkQuizPools(library: Library): Issue[] {
  return library.quizzes.all.flatMap((quiz) => [
    ...sizeIssues(library, quiz),
    ...levelIssues(library, quiz),
  ]);
}

function sizeIssues(library: Library, quiz: Entry<Quiz>): Issue[] {
  const size = quizPool(library, quiz).length;
  const draw = quiz.data.draw ?? 1;
  if (size >= draw) return [];
  const place = placeOf(quiz, quiz.data.draw === undefined ? ['questions'] : ['draw']);
  return [
    issueAt('small-pool', place, {
      message:
        size === 0
          ? 'this quiz has no question to ask'
          : `an attempt draws ${countOf(draw, 'question')}, but the pool has ${size}`,
      expected: `at least ${draw} in questions: and in the quizzes of from:, in the language ${quiz.locale}`,
      fix: size === 0 ? 'write questions, or name quizzes under from:' : `draw: ${size}`,
    }),
  ];
}

function levelIssues(library: Library, quiz: Entry<Quiz>): Issue[] {
  const needsPerson = quizPool(library, quiz).some(({ key }) => key.rule.kind === 'reply');
  if (!needsPerson || quiz.data.level === 'observed' || quiz.data.mode === 'practice') return [];
  return quiz.data.questions.flatMap((question, index) =>
    question.kind === 'reply'
      ? [
          issueAt('unclear-key', placeOf(quiz, ['questions', index, 'kind']), {
            message: `“${question.id}” is marked by a person, but nobody marks an exam of the level practice`,
            expected: 'level: observed, or mode: practice',
            fix: 'level: observed',
          }),
        ]
      : [],
  );
}
