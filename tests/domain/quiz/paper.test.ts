import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grade, question, splitQuestion, type Question } from '#domain/quiz';
import { keyResponse } from './key-response.ts';

const base = { id: 'q1', source: 'tax/vat#rates', checkedOn: '2026-11-02', ask: 'What is right?' };
const single = (texts: readonly string[], right: number): Question =>
  question.parse({
    ...base,
    kind: 'single',
    options: texts.map((text, index) => ({
      text,
      right: index === right,
      feedback: `About ${text}`,
    })),
  });

describe('a question in its two halves', () => {
  it('shows nothing of the key on the paper', () => {
    const { paper } = splitQuestion('tax', single(['a', 'b', 'c', 'd'], 1));
    expect(Object.keys(paper).toSorted()).toEqual(
      ['ask', 'id', 'kind', 'options', 'points', 'section', 'version'].toSorted(),
    );
  });

  it('does not betray the right answer by its place, though authors write it first', () => {
    const places = [...Array(200).keys()].map((index) => {
      const { key } = splitQuestion('tax', { ...single(['a', 'b', 'c', 'd'], 0), id: `q${index}` });
      return key.rule.kind === 'single' ? key.rule.right[0] : undefined;
    });
    for (const place of [0, 1, 2, 3])
      expect(places.filter((one) => one === place).length).toBeGreaterThan(25);
  });

  it('keeps feedback with its option', () => {
    const { paper, key } = splitQuestion('tax', single(['a', 'b', 'c'], 0));
    if (paper.kind !== 'single') throw new Error('wrong kind');
    expect(paper.options.map((text) => `About ${text}`)).toEqual(key.each);
  });

  it('puts options in the same order in every language', () => {
    const places = (texts: string[]) => {
      const { paper } = splitQuestion('tax', single(texts, 2));
      return paper.kind === 'single' && paper.options.map((text) => texts.indexOf(text));
    };
    expect(places(['a', 'b', 'c', 'd'])).toEqual(places(['щ', 'ю', 'я', 'а']));
  });

  it('changes its version with any word or key, and not with the day of the check', () => {
    const version = (change: object) =>
      splitQuestion('tax', { ...single(['a', 'b'], 0), ...change }).paper.version;
    expect(version({ checkedOn: '2026-12-01' })).toBe(version({}));
    expect(version({ ask: 'What is wrong?' })).not.toBe(version({}));
    expect(splitQuestion('tax', single(['a', 'b'], 1)).paper.version).not.toBe(version({}));
  });

  it('gives the key of any question full marks', () => {
    const texts = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom('single', 'multiple', 'ordering', 'matching'),
        (list, kind) => {
          const options = list.map((text, index) => ({ text, right: index === 0 }));
          const pairs = list.map((left, index) => ({ left, right: list[index % 2]! }));
          const made = question.parse({
            ...base,
            kind,
            ...parts(kind, { options, pairs, steps: list }),
          });
          const { key } = splitQuestion('tax', made);
          expect(grade(key.rule, keyResponse(key.rule))).toBe(1);
        },
      ),
    );
  });
});

function parts(kind: string, all: { options: unknown; pairs: unknown; steps: unknown }) {
  if (kind === 'ordering') return { steps: all.steps };
  return kind === 'matching' ? { pairs: all.pairs } : { options: all.options };
}
