import { describe, expect, it } from 'vitest';
import { attemptsOf, standingOf } from '#domain/quiz';
import { uuid } from '../progress/statements.ts';
import { ended, recordOf, resulted, RUN, started } from './record.ts';

const second = { ...RUN, attempt: uuid(501) };
const standing = (log: Parameters<typeof recordOf>[0]) =>
  standingOf(attemptsOf(recordOf(log), 'tax'));

describe('how somebody stands with a test', () => {
  it('is nothing before the first attempt', () => {
    expect(standing([])).toBeUndefined();
  });

  it('is the best result, and passed once any attempt was', () => {
    const failed = [started(), ended(), resulted({ a: 1, b: 0 })];
    expect(standing(failed)).toEqual({ state: 'failed', scaled: 0.5 });
    const passed = [...failed, started({ number: 2 }, second), ended(second)];
    expect(standing([...passed, resulted({ a: 1 }, second)])).toEqual({
      state: 'passed',
      scaled: 1,
    });
  });

  it('is what still waits, before any result', () => {
    expect(standing([started()])).toMatchObject({ state: 'running' });
    expect(standing([started(), ended()])).toMatchObject({ state: 'marking' });
    const again = [started(), ended(), resulted({ a: 1 }), started({ number: 2 }, second)];
    expect(standing(again)).toEqual({ state: 'running', scaled: 1 });
  });
});
