import fc from 'fast-check';
import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { schedule } from '#adapters/review';

const reference = fsrs({
  request_retention: 0.9,
  maximum_interval: 45,
  enable_fuzz: false,
  enable_short_term: false,
});

/** What the library's own scheduler says about a history. */
function expected(history: readonly { at: string; known: boolean }[]) {
  let card = createEmptyCard(new Date(history[0]!.at));
  for (const { at, known } of history)
    card = reference.next(card, new Date(at), known ? Rating.Good : Rating.Again).card;
  return { days: Math.min(45, card.scheduled_days), stability: card.stability };
}

const histories = fc
  .array(fc.record({ wait: fc.integer({ min: 0, max: 70 * 24 }), known: fc.boolean() }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((list) => {
    let hours = 0;
    return list.map(({ wait, known }) => {
      hours += wait;
      return { at: new Date(Date.UTC(2026, 11, 2, 9) + hours * 3_600_000).toISOString(), known };
    });
  });

describe('the review’s schedule', () => {
  it('gives the days and the stability that ts-fsrs itself gives', () => {
    fc.assert(
      fc.property(histories, (history) => {
        expect(schedule(history)).toEqual(expected(history));
      }),
    );
  });

  it('brings everything back after a day at least and 45 at most', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { days } = schedule(history);
        expect(days).toBeGreaterThanOrEqual(1);
        expect(days).toBeLessThanOrEqual(45);
      }),
    );
  });

  it('has nothing to say about what was never asked', () => {
    expect(schedule([])).toEqual({ days: 0, stability: 0 });
  });
});
