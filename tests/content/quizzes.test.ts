import { describe, expect, it } from 'vitest';
import { checkFolder } from '#adapters/content';
import { quizPool, type Entry } from '#domain/library';
import { grade, isBlank, versionOf, type Quiz } from '#domain/quiz';
import { keyResponse } from '../domain/quiz/key-response.ts';

const { library, issues } = await checkFolder(new URL('../../content', import.meta.url).pathname);
if (!library) throw new Error('the demo content can’t be read');
const { quizzes } = library;
const SECTIONS = [
  'account',
  'billing',
  'invoices',
  'payments',
  'tax',
  'connect',
  'safety',
  'craft',
];
const AT_MOST = 0.4;

describe('the quizzes of the demo', () => {
  it.each(SECTIONS)('ask at least twelve questions about %s', (section) => {
    const quiz = quizzes.get('en', section);
    expect(quiz?.data.questions.length).toBeGreaterThanOrEqual(12);
  });

  it.each(quizzes.all.map((quiz) => [quiz.path, quiz] as const))(
    '%s: the grader gives every key full marks',
    (_path, quiz) => {
      for (const { paper, key } of quizPool(library, quiz)) {
        const response = keyResponse(key.rule);
        expect(isBlank(response), paper.id).toBe(false);
        const worth = grade(key.rule, response);
        expect(worth, paper.id).toBe(key.rule.kind === 'reply' ? 'for-a-person' : 1);
      }
    },
  );

  it('draw their finals across all eight sections', () => {
    for (const id of ['seven-day-final', 'four-week-final']) {
      const sections = quizPool(library, finalOf(id)).map(({ paper }) => paper.section);
      expect([...new Set(sections)].toSorted()).toEqual(SECTIONS.toSorted());
    }
  });

  it('can be taken in Russian wherever the seven-day plan needs them', () => {
    for (const id of [...SECTIONS, 'seven-day-final', 'check-up-6-weeks', 'check-up-3-months'])
      expect(quizzes.get('ru', id), id).toBeDefined();
  });

  it('teach: every wrong option says why it is wrong, or the question says it for all', () => {
    const silent = quizzes.inLocale('en').flatMap((quiz) =>
      quiz.data.questions.flatMap((question) => {
        if (question.kind !== 'single' && question.kind !== 'multiple') return [];
        if (question.feedback !== undefined) return [];
        return question.options
          .filter((option) => !option.right && option.feedback === undefined)
          .map((option) => `${quiz.id}/${question.id}: ${option.text}`);
      }),
    );
    expect(silent).toEqual([]);
  });

  it('do not give the answer away by its length', () => {
    for (const quiz of quizzes.all) {
      const singles = quiz.data.questions.filter((question) => question.kind === 'single');
      if (singles.length < 5) continue;
      const longest = singles.filter(({ options }) => {
        const right = options.find((option) => option.right)!.text.length;
        return options.every((option) => option.right || option.text.length < right);
      });
      expect(longest.length / singles.length, quiz.path).toBeLessThanOrEqual(AT_MOST);
    }
  });

  it('have no error', () => {
    const errors = issues.filter(
      ({ place, severity }) => severity === 'error' && place.file.includes('/quizzes/'),
    );
    expect(errors).toEqual([]);
  });

  it('change their version when a question does', () => {
    const final = finalOf('seven-day-final');
    const pool = quizPool(library, final);
    expect(versionOf(final.data, pool)).toBe(versionOf(final.data, quizPool(library, final)));
    expect(versionOf(final.data, pool.slice(1))).not.toBe(versionOf(final.data, pool));
  });

  function finalOf(id: string): Entry<Quiz> {
    const final = quizzes.get('en', id);
    if (!final) throw new Error(`there is no quiz ${id}`);
    return final;
  }
});
