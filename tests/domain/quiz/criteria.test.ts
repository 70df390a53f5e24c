import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attemptsOf,
  confirming,
  CRITERIA,
  gradeAttempt,
  question,
  readMarks,
  shareOfMarks,
  splitQuestion,
} from '#domain/quiz';
import { ended, recordOf, resulted, RUN, started } from './record.ts';

const marks = (mark: number) => ({
  knowledge: mark,
  literacy: mark,
  solving: mark,
  style: mark,
  structure: mark,
});
const reply = splitQuestion(
  'tax',
  question.parse({
    id: 'r',
    kind: 'reply',
    ask: 'What would you answer?',
    source: 'tax/vat#rates',
    checkedOn: '2026-11-02',
    model: 'This.',
  }),
);

describe('a reply that a person marks', () => {
  it('waits until it is marked by all five criteria', () => {
    const answers = new Map([['tax/r', 'Dear customer']]);
    expect(gradeAttempt([reply], answers, 0.8)).toMatchObject({
      waiting: ['tax/r'],
      max: 0,
      passed: false,
    });
    expect(gradeAttempt([reply], answers, 0.8, { 'tax/r': marks(4) })).toMatchObject({
      scaled: 1,
      passed: true,
      waiting: [],
    });
  });

  it('that was left empty is 0 at once: there is nothing to mark', () => {
    expect(gradeAttempt([reply], new Map([['tax/r', ' ']]), 0.8)).toMatchObject({
      waiting: [],
      max: 1,
      raw: 0,
    });
  });

  it('is read back with its marks and with who confirmed it', () => {
    const mentor = { account: { homePage: 'https://kb.example/', name: 'mentor' } };
    const given = { 'tax/r': marks(3), 'tax/x': { ...marks(3), style: 9 } };
    const log = [started(), ended(), confirming(RUN, mentor, given), resulted({ 'tax/r': 0.75 })];
    expect(attemptsOf(recordOf(log), 'tax')[0]).toMatchObject({
      confirmedBy: 'mentor',
      marks: { 'tax/r': marks(3) },
      result: { points: { raw: 0.75, max: 1 } },
    });
  });

  it('is worth nothing without knowledge or solving, however well it is written', () => {
    expect(shareOfMarks({ ...marks(4), knowledge: 0 })).toBe(0);
    expect(shareOfMarks({ ...marks(4), solving: 0 })).toBe(0);
    expect(shareOfMarks({ ...marks(4), style: 0 })).toBe(0.8);
  });

  it('is never worth less for a better mark', () => {
    const any = fc.record(Object.fromEntries(CRITERIA.map((name) => [name, fc.nat(4)])) as never);
    fc.assert(
      fc.property(any, fc.constantFrom(...CRITERIA), (given, name) => {
        const some = given as ReturnType<typeof marks>;
        const better = { ...some, [name]: Math.min(4, some[name] + 1) };
        expect(shareOfMarks(better)).toBeGreaterThanOrEqual(shareOfMarks(some));
        expect(shareOfMarks(some)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('reads marks only when all are there and in range', () => {
    expect(readMarks(marks(3))).toEqual(marks(3));
    expect(readMarks({ ...marks(3), style: 5 })).toBeUndefined();
    expect(readMarks({ ...marks(3), style: undefined })).toBeUndefined();
    fc.assert(fc.property(fc.anything(), (value) => void readMarks(value)));
  });

  it('is confirmed by a statement of the mentor, not of the hire', () => {
    const mentor = { account: { homePage: 'https://kb.example/', name: 'mentor' } };
    expect(confirming(RUN, mentor, { 'tax/r': marks(4) })).toMatchObject({
      verb: 'attested',
      actor: mentor,
    });
  });
});
