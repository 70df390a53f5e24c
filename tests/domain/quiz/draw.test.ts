import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawQuestions, drawWeakest, optionOrder, seedOf } from '#domain/quiz';

const POOL = ['account', 'billing', 'tax'].flatMap((home) =>
  [...Array(12).keys()].map((index) => `${home}/q${index}`),
);
const homes = (ids: readonly string[]) =>
  Object.fromEntries(
    [...Map.groupBy(ids, (id) => id.split('/')[0]!)].map(([home, list]) => [home, list.length]),
  );

describe('the draw', () => {
  it('is the same for the same hire and attempt, and another for the next', () => {
    const draw = (attempt: number) =>
      drawQuestions(POOL, { count: 12, seed: seedOf('hire-1', 'final', attempt) });
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  it('stays what it was when this code is changed: a golden draw', () => {
    expect(
      drawQuestions(['a/1', 'a/2', 'a/3', 'b/1', 'b/2'], { count: 3, seed: 'golden' }),
    ).toEqual(GOLDEN_DRAW);
  });

  it('takes evenly from all sections', () => {
    expect(homes(drawQuestions(POOL, { count: 12, seed: 's' }))).toEqual({
      account: 4,
      billing: 4,
      tax: 4,
    });
  });

  it('prefers questions that were not asked before', () => {
    const seen = new Set(POOL.filter((id) => Number(id.split('q')[1]) < 6));
    const drawn = drawQuestions(POOL, { count: 18, seed: 's', seen });
    expect(drawn.filter((id) => seen.has(id))).toEqual([]);
    expect(
      drawQuestions(POOL, { count: 21, seed: 's', seen }).filter((id) => seen.has(id)),
    ).toHaveLength(3);
  });

  it('never repeats a question and never gives more than there are', () => {
    fc.assert(
      fc.property(
        fc.subarray(POOL),
        fc.integer({ min: 1, max: 50 }),
        fc.string(),
        (pool, count, seed) => {
          const drawn = drawQuestions(pool, { count, seed });
          expect(new Set(drawn).size).toBe(drawn.length);
          expect(drawn).toHaveLength(Math.min(count, pool.length));
        },
      ),
    );
  });

  it('asks each question of a pool about equally often', () => {
    const counts = new Map(POOL.map((id) => [id, 0]));
    for (let run = 0; run < 900; run++) {
      for (const id of drawQuestions(POOL, { count: 12, seed: seedOf('hire', 'q', run) }))
        counts.set(id, counts.get(id)! + 1);
    }
    for (const count of counts.values()) expect(Math.abs(count - 300)).toBeLessThan(75);
  });

  it('shuffles the options of a question by attempt', () => {
    const orders = new Set(
      [...Array(60).keys()].map((attempt) =>
        optionOrder(4, seedOf('h', 'q', attempt), 'a/1').join(''),
      ),
    );
    expect(orders.size).toBeGreaterThan(15);
  });
});

const GOLDEN_DRAW = ['a/1', 'b/2', 'a/2'];

describe('a check-up', () => {
  it('asks what was missed, then what was never asked, then what is least sure', () => {
    const strength = new Map([
      ['account/q1', 0],
      ['tax/q2', 0.25],
      ['billing/q3', 0.9],
    ]);
    const drawn = drawWeakest(POOL, (id) => strength.get(id), { count: 35, seed: 's' });
    expect(drawn).toContain('account/q1');
    expect(drawn).toContain('tax/q2');
    expect(drawn).not.toContain('billing/q3');
    const two = drawWeakest(POOL, (id) => strength.get(id), { count: 2, seed: 's' });
    expect(two.toSorted()).toEqual(['account/q1', 'tax/q2']);
  });
});
