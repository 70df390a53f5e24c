import { expect, it } from 'vitest';
import { stampQuiz } from '#adapters/content';

const QUIZ = `title: Payments # kept
questions:
  - id: a
    checkedOn: 2026-01-01
    answer: true
  - checkedOn: 2026-01-02
    sectionHash: '00000000000000'
    id: b
  - { id: c, checkedOn: 2026-01-03 }
`;

it('writes day and state at a question and leaves every other byte as it was', () => {
  const stamps = [
    { checkedOnLine: 4, hashLine: undefined, today: '2026-11-23', hash: '11111111111111' },
    { checkedOnLine: 6, hashLine: 7, today: '2026-11-23', hash: '22222222222222' },
  ];
  expect(stampQuiz(QUIZ, stamps)).toBe(
    QUIZ.replace(
      'checkedOn: 2026-01-01',
      "checkedOn: 2026-11-23\n    sectionHash: '11111111111111'",
    )
      .replace('checkedOn: 2026-01-02', 'checkedOn: 2026-11-23')
      .replace('00000000000000', '22222222222222'),
  );
});

it('leaves a question alone whose fields share a line', () => {
  const stamps = [{ checkedOnLine: 9, hashLine: undefined, today: '2026-11-23', hash: '3' }];
  expect(stampQuiz(QUIZ, stamps)).toBe(QUIZ);
});

it('changes nothing the second time', () => {
  const once = stampQuiz(QUIZ, [
    { checkedOnLine: 4, hashLine: undefined, today: '2026-11-23', hash: '4' },
  ]);
  expect(stampQuiz(once, [{ checkedOnLine: 4, hashLine: 5, today: '2026-11-23', hash: '4' }])).toBe(
    once,
  );
});
