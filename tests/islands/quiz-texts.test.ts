import { describe, expect, it } from 'vitest';
import { question, splitQuestion, type Split } from '#domain/quiz';
import { quizWords } from '../../src/i18n/quiz.ts';
import { dayOf, fill } from '../../src/islands/quiz-parts/fill.ts';
import { keyText, lessonsOf } from '../../src/islands/quiz-parts/texts.ts';

const common = { id: 'q', ask: 'Who may?', source: 'a/b#c', checkedOn: '2026-11-02' };
const split = (data: object): Split => splitQuestion('tax', question.parse({ ...common, ...data }));

const choice = split({
  kind: 'multiple',
  feedback: 'Said to all.',
  options: [
    { text: 'Owner', right: true, feedback: 'Why right.' },
    { text: 'Administrator', right: true },
    { text: 'Member', feedback: 'Why wrong.' },
    { text: 'Guest', feedback: 'Not chosen, not said.' },
  ],
});
const placeOf = (text: string): string =>
  choice.paper.kind === 'multiple' ? String(choice.paper.options.indexOf(text)) : '';

describe('what there is to learn from a miss', () => {
  it('is why the chosen answer is wrong, and why the right ones are right', () => {
    const response = `${placeOf('Owner')}[,]${placeOf('Member')}`;
    expect(lessonsOf(choice, response)).toEqual({
      wrong: ['Why wrong.'],
      right: ['Why right.', 'Said to all.'],
    });
  });

  it('is only what is right, when nothing was answered', () => {
    expect(lessonsOf(choice, undefined).wrong).toEqual([]);
    const claim = split({ kind: 'true-false', answer: false, ifTrue: 'No.', ifFalse: 'Right.' });
    expect(lessonsOf(claim, undefined)).toEqual({ wrong: [], right: ['Right.'] });
    expect(lessonsOf(claim, 'true')).toEqual({ wrong: ['No.'], right: ['Right.'] });
  });
});

describe('a text with values', () => {
  it('ends with one full stop, also after a date that has its own', () => {
    const date = dayOf('ru', '2026-11-24T09:00:00Z');
    expect(fill('Вернётся {date}.', { date })).toMatch(/[^.]\.$/);
    expect(fill('One {n}, two {n}, and {unknown}.', { n: 2 })).toBe('One 2, two 2, and {unknown}.');
  });
});

describe('the words of a verdict', () => {
  it.each(['en', 'ru'])('in %s are other words than the two answers of a claim', (locale) => {
    const { parts } = quizWords(locale);
    const verdicts = [parts.right, parts.wrong].map((text) => text.toLowerCase());
    expect(verdicts).not.toContain(parts.yes.toLowerCase());
    expect(verdicts).not.toContain(parts.no.toLowerCase());
  });

  it('name a number with its unit', () => {
    const number = split({ kind: 'numeric', answer: 17.5, unit: '€' });
    const { parts } = quizWords('ru');
    expect(keyText(number.paper, number.key, parts, 'ru')).toBe('17,5 €');
  });
});
