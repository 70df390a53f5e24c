import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  crewsOf,
  isWorked,
  lastShift,
  meaningOf,
  type State,
  type WorkPattern,
} from '#domain/digest';
import { addDays } from '#domain/shared';

const state = (data: object, digest = 'a'): State => ({ data, digest, hasBody: true });
const validated = { confidence: 'validated', verifiedOn: '2026-08-01', owner: 'tax-lead' };

describe('what a change means', () => {
  test.each([
    ['a file that comes', undefined, state(validated), 'added'],
    ['a file that goes', state(validated), undefined, 'removed'],
    ['another text', state(validated), state(validated, 'b'), 'text'],
    [
      'the same text, checked again',
      state(validated),
      state({ ...validated, verifiedOn: '2026-11-01' }),
      'verified',
    ],
    [
      'another text, checked again',
      state(validated),
      state({ ...validated, verifiedOn: '2026-11-01' }, 'b'),
      'text',
    ],
    ['another owner', state(validated), state({ ...validated, owner: 'other' }), undefined],
    [
      'an article that is archived',
      state(validated),
      state({ ...validated, confidence: 'archived' }),
      'removed',
    ],
  ])('%s', (_, before, after, meaning) => {
    expect(meaningOf(before, after)).toBe(meaning);
  });

  test('a decision tree that was only checked keeps its meaning', () => {
    const flow = (verifiedOn: string, start: string): State => ({
      data: { verifiedOn, start },
      digest: verifiedOn + start,
      hasBody: false,
    });
    expect(meaningOf(flow('2026-08-01', 'a'), flow('2026-11-01', 'a'))).toBe('verified');
    expect(meaningOf(flow('2026-08-01', 'a'), flow('2026-08-01', 'b'))).toBe('text');
  });
});

describe('the last shift', () => {
  const twoTwo: WorkPattern = { kind: 'cycle', on: 2, off: 2, anchor: '2026-12-01' };
  const office: WorkPattern = { kind: 'weekdays', days: ['mon', 'tue', 'wed', 'thu', 'fri'] };

  test('on the second day of a pair it was yesterday; after two days off, three days ago', () => {
    expect(lastShift(twoTwo, '2026-12-02')).toBe('2026-12-01');
    expect(lastShift(twoTwo, '2026-12-05')).toBe('2026-12-02');
  });

  test('on Monday it was Friday', () => {
    expect(lastShift(office, '2026-11-23')).toBe('2026-11-20');
  });

  test('a pattern without work has none', () => {
    expect(lastShift({ kind: 'weekdays', days: [] }, '2026-11-23')).toBeUndefined();
  });

  test('two crews of two and two share all days, and never meet', () => {
    const crews = crewsOf(twoTwo);
    expect(crews).toHaveLength(2);
    fc.assert(
      fc.property(fc.integer({ min: -900, max: 900 }), (offset) => {
        const day = addDays('2026-12-01', offset);
        expect(crews.filter((crew) => isWorked(crew, day))).toHaveLength(1);
      }),
    );
  });
});
