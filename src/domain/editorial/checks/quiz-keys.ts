import { issueAt, type Issue } from '../../issue/index.ts';
import type { Entry, KeyPath, Library } from '../../library/index.ts';
import type { Question, Quiz } from '../../quiz/index.ts';
import { placeOf } from '../places.ts';

/** Every question has a key that marks one answer apart from another: something is right, and no two options are the same. */
export function checkQuizKeys(library: Library): Issue[] {
  return library.quizzes.all.flatMap((quiz) =>
    quiz.data.questions.flatMap((question, index) => {
      const keys = ['questions', index];
      return [...keyIssues(quiz, question, keys), ...equalIssues(quiz, question, keys)];
    }),
  );
}

function keyIssues(quiz: Entry<Quiz>, question: Question, keys: KeyPath): Issue[] {
  if (question.kind === 'short') return emptyAnswers(quiz, question.accept, keys);
  if (question.kind !== 'single' && question.kind !== 'multiple') return [];
  const right = question.options.filter((option) => option.right).length;
  if (right === 0) {
    return [
      issueAt('unclear-key', placeOf(quiz, [...keys, 'options']), {
        message: `no answer of “${question.id}” is right`,
        expected:
          question.kind === 'single' ? 'one option with right: true' : 'right: true once or more',
        fix: 'right: true',
      }),
    ];
  }
  if (question.kind === 'multiple' || right === 1) return [];
  return [
    issueAt('unclear-key', placeOf(quiz, [...keys, 'options']), {
      message: `${right} answers of “${question.id}” are right, but only one can be chosen`,
      expected: 'one option with right: true',
      fix: 'kind: multiple',
    }),
  ];
}

function emptyAnswers(quiz: Entry<Quiz>, accept: readonly string[], keys: KeyPath): Issue[] {
  return accept.flatMap((text, index) => {
    if (/[\p{L}\p{N}]/u.test(text)) return [];
    return [
      issueAt('unclear-key', placeOf(quiz, [...keys, 'accept', index]), {
        message: `“${text}” has no letter and no digit: nothing that is typed can match it`,
        fix: 'write the answer in words, or delete the line',
      }),
    ];
  });
}

function equalIssues(quiz: Entry<Quiz>, question: Question, keys: KeyPath): Issue[] {
  return listsOf(question).flatMap(({ texts, at }) => {
    const first = new Map<string, number>();
    return texts.flatMap((text, index) => {
      const plain = text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
      const other = first.get(plain);
      if (other === undefined) {
        first.set(plain, index);
        return [];
      }
      return [
        issueAt('equal-options', placeOf(quiz, [...keys, ...at(index)]), {
          message: `“${text}” of “${question.id}” stands there twice, as ${other + 1} and ${index + 1}`,
          expected: 'options that differ in more than case and spaces',
          fix: 'write another one, or delete it',
        }),
      ];
    });
  });
}

interface Texts {
  texts: string[];
  at: (index: number) => KeyPath;
}

function listsOf(question: Question): Texts[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return [
        {
          texts: question.options.map(({ text }) => text),
          at: (index) => ['options', index, 'text'],
        },
      ];
    case 'matching':
      // Two lefts may share a right side; a distractor that is one is no distractor.
      return [
        { texts: question.pairs.map(({ left }) => left), at: (index) => ['pairs', index, 'left'] },
        distractorsOf(question),
      ];
    case 'ordering':
      return [{ texts: question.steps, at: (index) => ['steps', index] }];
    default:
      return [];
  }
}

function distractorsOf(question: Question & { kind: 'matching' }): Texts {
  const rights = [...new Set(question.pairs.map(({ right }) => right))];
  return {
    texts: [...rights, ...question.distractors],
    at: (index) => (index < rights.length ? ['pairs'] : ['distractors', index - rights.length]),
  };
}
