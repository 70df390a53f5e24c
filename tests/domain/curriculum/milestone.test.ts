import { describe, expect, test } from 'vitest';
import { milestoneState, type Milestone, type MilestoneState } from '#domain/curriculum';
import { activity, isDone, progressOf, type Statement } from '#domain/progress';
import { uuid, written } from '../progress/statements.ts';

const gate: Milestone = {
  id: 'answers-email',
  requires: [
    { kind: 'quiz', quiz: 'payments', score: 0.8 },
    { kind: 'signed', by: 'mentor' },
    { kind: 'done', items: ['read-a', 'read-b'] },
  ],
};
const signed = (by: string, n: number): Statement =>
  written(
    {
      verb: 'attested',
      activity: { id: activity.item('plan', gate.id) },
      actor: { account: { homePage: 'https://kb.example/', name: by } },
    },
    n,
  );
const scored = (scaled: number, n: number): Statement =>
  written(
    { verb: 'scored', activity: { id: activity.quiz('payments') }, result: { score: { scaled } } },
    n,
  );
const done = (id: string, n: number): Statement =>
  written({ verb: 'completed', activity: { id: activity.item('plan', id) } }, n);
function stateOn(log: Statement[], opens: string | undefined, today: string): MilestoneState {
  const progress = progressOf(log);
  const ticked = (id: string): boolean => isDone(progress, activity.item('plan', id));
  return milestoneState(gate, { plan: 'plan', progress, isDone: ticked, opens, today });
}
const state = (log: Statement[], opens = '2026-12-03') => stateOn(log, opens, '2026-12-03');
const ALL = [scored(0.8, 1), signed('mentor', 2), done('read-a', 3), done('read-b', 4)];

describe('a milestone contract', () => {
  test('says what is done and what is missing', () => {
    expect(state([scored(0.7, 1), done('read-b', 2)]).conditions).toMatchObject([
      { met: false, score: 0.7 },
      { met: false },
      { met: false, missing: ['read-a'] },
    ]);
  });

  test('is granted when all conditions hold and its day has come', () => {
    expect(state(ALL)).toMatchObject({ met: true, granted: true });
    expect(state(ALL, '2026-12-04')).toMatchObject({ met: true, granted: false });
    expect(stateOn(ALL, undefined, '2026-12-03').granted).toBe(false);
  });

  test('the score that is asked for is enough, a little less is not', () => {
    expect(state([scored(0.8, 1)]).conditions[0]?.met).toBe(true);
    expect(state([scored(0.79, 1)]).conditions[0]?.met).toBe(false);
  });

  test('only the role that was named can sign', () => {
    expect(state([signed('quality-lead', 1)]).conditions[1]?.met).toBe(false);
  });

  test('a signature that is taken back holds no more', () => {
    const log = [...ALL, written({ verb: 'voided', statement: uuid(2) }, 9)];
    expect(state(log)).toMatchObject({ met: false, granted: false });
  });
});
