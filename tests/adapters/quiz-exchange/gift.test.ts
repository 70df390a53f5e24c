import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '#adapters/content';
import { readGift } from '#adapters/quiz-exchange';
import { question, writeGift, type Question } from '#domain/quiz';

const { library } = await checkFolder(new URL('../../../content', import.meta.url).pathname);
if (!library) throw new Error('the demo content can’t be read');

/** Reads GIFT back into questions of the model. */
const back = (text: string): Question[] => {
  const { questions, faults } = readGift(text);
  expect(faults).toEqual([]);
  return questions.map(({ data }) => question.parse(data));
};

/** What GIFT can say of a question. */
function sayable(one: Question): Question {
  const plain = { ...one, points: 1 };
  if (plain.kind === 'numeric') delete plain.unit;
  if (plain.kind === 'short') return { ...plain, typos: 1, caseMatters: false, yoMatters: false };
  return plain;
}

describe('GIFT out and in again', () => {
  it.each(library.quizzes.all.map((quiz) => [quiz.path, quiz.data.questions] as const))(
    '%s: nothing is lost but what is reported',
    (_path, questions) => {
      const { text, losses } = writeGift(questions);
      const told = new Set(losses.map((loss) => loss.question));
      const kept = questions.filter(({ kind }) => kind !== 'ordering');
      expect(back(text)).toEqual(kept.map(sayable));
      const lost = questions.filter(
        (one) => one.kind === 'ordering' || JSON.stringify(sayable(one)) !== JSON.stringify(one),
      );
      expect(lost.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
    },
  );

  const words = fc
    .string({
      unit: fc.constantFrom(
        'a',
        'б',
        ' ',
        '~',
        '=',
        '#',
        '{',
        '}',
        ':',
        '\\',
        '"',
        '/',
        '-',
        '5',
        '%',
        '€',
      ),
    })
    .map((text) => text.trim().replaceAll(/\s+/g, ' '))
    .filter((text) => text !== '' && !text.startsWith('%') && !text.includes('->'));
  const base = {
    source: fc.constant('tax/vat#rates'),
    checkedOn: fc.constant('2026-11-23'),
    ask: words.map((text) => `What about ${text}?`),
  };
  const options = fc.uniqueArray(words, { minLength: 2, maxLength: 5 });
  const any: fc.Arbitrary<object> = fc.oneof(
    fc.record({
      ...base,
      kind: fc.constant('single'),
      options: options.map((list) =>
        list.map((text, at) => ({
          text,
          ...(at === 0 && { right: true }),
          feedback: `about ${text}`,
        })),
      ),
    }),
    fc.record({
      ...base,
      kind: fc.constant('multiple'),
      options: options.map((list) =>
        list.map((text, at) => ({ text, ...(at < 2 && { right: true }) })),
      ),
    }),
    fc.record({
      ...base,
      kind: fc.constant('true-false'),
      answer: fc.boolean(),
      ifTrue: words,
      ifFalse: words,
    }),
    fc.record({ ...base, kind: fc.constant('true-false'), answer: fc.boolean(), ifTrue: words }),
    fc.record({
      ...base,
      kind: fc.constant('numeric'),
      answer: fc.integer({ min: -9999, max: 9999 }).map((one) => one / 100),
      tolerance: fc.constantFrom(0, 0.5, 2),
    }),
    fc.record({ ...base, kind: fc.constant('short'), accept: options, feedback: words }),
    fc.record({
      ...base,
      kind: fc.constant('matching'),
      pairs: options
        .filter((list) => list.length > 2)
        .map((list) => list.map((left) => ({ left, right: `r ${left}` }))),
      distractors: fc.constantFrom([], ['x']),
    }),
    fc.record({ ...base, kind: fc.constant('reply'), model: words }),
  );

  it('holds for any text that GIFT can carry', () => {
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 4 }), (list) => {
        const questions = list.map((one, at) => question.parse({ id: `q-${at}`, ...one }));
        const { text, losses } = writeGift(questions);
        expect(losses).toEqual([]);
        expect(back(text)).toEqual(questions);
      }),
      { numRuns: 300 },
    );
  });
});

describe('reading GIFT', () => {
  it('tells what it cannot take over, with the line, and keeps the rest', () => {
    const { questions, faults } = readGift(
      [
        '$CATEGORY: top/x',
        '',
        '::a::Broken {=x ~y',
        '',
        '::b::Fine {=right ~wrong}',
        '',
        'Just a description.',
        '',
        '::c::Essay {}',
      ].join('\n'),
    );
    expect(questions.map(({ line, data }) => [line, data['id']])).toEqual([[5, 'b']]);
    expect(faults.map(({ line }) => line)).toEqual([1, 3, 7, 9]);
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('{', '}', '=', '~', '#', ':', '\n', 'a', '%', '\\', '5', '/', '['),
        }),
        (text) => {
          readGift(text);
        },
      ),
    );
  });
});
