import { issueAt, type Issue } from '../../issue/index.ts';
import { defaultLocaleOf, sourceState, type Entry, type Library } from '../../library/index.ts';
import type { Question, Quiz } from '../../quiz/index.ts';
import { inLocale } from '../../shared/index.ts';
import { placeOf } from '../places.ts';

/** A question whose section has other words (or other values) than when it was checked is listed for its owner. */
export function checkQuizSources(library: Library): Issue[] {
  return library.quizzes.all.flatMap((quiz) =>
    quiz.data.questions.flatMap((question, index) => {
      const state = sourceState(library, quiz.locale, question.source);
      if (!state || state.hash === question.sectionHash) return [];
      return [changed(library, quiz, question, index)];
    }),
  );
}

function changed(library: Library, quiz: Entry<Quiz>, question: Question, index: number): Issue {
  const keys = ['questions', index];
  const field = question.sectionHash === undefined ? 'checkedOn' : 'sectionHash';
  const owner = library.team.people.find((person) => person.id === quiz.data.owner);
  const name = owner ? inLocale(owner.name, 'en', defaultLocaleOf(library)) : quiz.data.owner;
  const who = owner?.contact === undefined ? name : `${name} (${owner.contact})`;
  return issueAt('changed-section', placeOf(quiz, [...keys, field]), {
    message:
      question.sectionHash === undefined
        ? `nothing says which state of ${question.source} “${question.id}” was compared with`
        : `${question.source} has changed since “${question.id}” was compared with it on ${question.checkedOn}`,
    expected: `${who} to compare the two`,
    fix: `then npm run checked -- ${quiz.path} ${question.id}`,
  });
}
