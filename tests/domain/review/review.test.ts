import { describe, expect, it } from 'vitest';
import { schedule } from '#adapters/review';
import { progressOf } from '#domain/progress';
import { reviewing } from '#domain/quiz';
import {
  cardsOf,
  DAILY_SECONDS,
  isChangedSince,
  isDue,
  queueOf,
  strengthsOf,
} from '#domain/review';
import { ended, logOf, recordOf, resulted, SPLITS, started } from '../quiz/record.ts';

const SHARES = { 'tax/q1': 1, 'tax/q2': 0, 'tax/q3': 0.5, 'tax/q4': 1 };
const tested = [started(), ended(), resulted(SHARES)];
const day = (date: string) => ({ start: `${date}T00:00:00.000Z`, end: `${date}T23:59:59.999Z` });
const always = () => true;

const reviewed = (n: number, share: number, at: string, seconds = 20) => ({
  draft: reviewing(
    { question: `tax/q${n}`, version: SPLITS[n - 1]!.paper.version, response: '0', share, seconds },
    'en',
  ),
  at,
});

describe('FSRS as it is set here', () => {
  it('golden: days until a question comes back, missed and known', () => {
    const known = (days: number[], right: boolean[]) =>
      schedule(
        days.map((one, at) => ({
          at: `2026-12-${String(one).padStart(2, '0')}T09:00:00Z`,
          known: right[at]!,
        })),
      ).days;
    expect(known([2], [false])).toBe(1);
    expect(known([2], [true])).toBe(3);
    expect(known([2, 3], [false, true])).toBe(3);
    expect(known([2, 5], [true, true])).toBe(14);
    expect(known([2, 5, 18], [true, true, true])).toBe(45);
    expect(known([2, 5, 18], [true, true, false])).toBe(2);
  });
});

describe('cards', () => {
  it('are made of every question of a marked test, the missed ones due first', () => {
    const cards = cardsOf(recordOf(tested), schedule);
    expect(cards.map(({ id }) => id)).toEqual(['tax/q1', 'tax/q2', 'tax/q3', 'tax/q4']);
    const due = (id: string) => cards.find((card) => card.id === id)!.due.slice(0, 10);
    expect(due('tax/q2')).toBe('2026-12-03');
    expect(due('tax/q3')).toBe('2026-12-03');
    expect(due('tax/q1')).toBe('2026-12-05');
  });

  it('come back later each time they are known, and soon when they are not', () => {
    const log = [
      ...tested,
      reviewed(2, 1, '2026-12-03T09:00:00.000Z'),
      reviewed(1, 0, '2026-12-04T09:00:00.000Z'),
    ];
    const cards = cardsOf(recordOf(log), schedule);
    expect(cards.find(({ id }) => id === 'tax/q2')!.due.slice(0, 10)).toBe('2026-12-06');
    expect(cards.find(({ id }) => id === 'tax/q1')!.due.slice(0, 10)).toBe('2026-12-05');
  });

  it('do not depend on the order in which statements arrive, nor on repeats', () => {
    const log = logOf([...tested, reviewed(2, 1, '2026-12-03T09:00:00.000Z')]);
    const mixed = [...log.toReversed(), ...log];
    expect(cardsOf(progressOf(mixed), schedule)).toEqual(cardsOf(progressOf(log), schedule));
  });

  it('survive a clock that jumped back', () => {
    const log = [...tested, reviewed(1, 1, '2001-01-01T09:00:00.000Z')];
    const card = cardsOf(recordOf(log), schedule).find(({ id }) => id === 'tax/q1')!;
    expect(card.sightings.map(({ at }) => at.slice(0, 10))).toEqual(['2026-12-02', '2026-12-02']);
  });

  it('say when their question has changed since', () => {
    const [card] = cardsOf(recordOf(tested), schedule);
    expect(isChangedSince(card!, SPLITS[0]!.paper.version, 'en')).toBe(false);
    expect(isChangedSince(card!, 'edited', 'en')).toBe(true);
  });

  it('are not changed by being asked in another language', () => {
    const [card] = cardsOf(recordOf(tested), schedule);
    expect(isChangedSince(card!, 'the same in Russian', 'ru')).toBe(false);
  });
});

describe('the queue of a day', () => {
  it('asks what was missed first, then the longest overdue', () => {
    const progress = recordOf(tested);
    const queue = queueOf(cardsOf(progress, schedule), progress, day('2026-12-05'), always);
    expect(queue.cards.map(({ id }) => id)).toEqual(['tax/q2', 'tax/q3', 'tax/q1', 'tax/q4']);
    expect(queue).toMatchObject({ later: 0, spent: 0, next: undefined });
  });

  it('has nothing before its time, and says when the next comes', () => {
    const progress = recordOf(tested);
    const queue = queueOf(cardsOf(progress, schedule), progress, day('2026-12-02'), always);
    expect(queue.cards).toEqual([]);
    expect(queue.next?.slice(0, 10)).toBe('2026-12-03');
  });

  it('leaves out questions that are no longer asked', () => {
    const progress = recordOf(tested);
    const queue = queueOf(
      cardsOf(progress, schedule),
      progress,
      day('2026-12-05'),
      (id) => id !== 'tax/q2',
    );
    expect(queue.cards.map(({ id }) => id)).not.toContain('tax/q2');
  });

  it('ends after ten minutes a day; the rest waits until tomorrow', () => {
    const shares = Object.fromEntries([...Array(60).keys()].map((n) => [`tax/x${n}`, 0]));
    const many = [started(), ended(), resulted(shares)];
    const fresh = recordOf(many);
    const first = queueOf(cardsOf(fresh, schedule), fresh, day('2026-12-03'), always);
    expect(first.cards).toHaveLength(DAILY_SECONDS / 30);
    expect(first.later).toBe(40);
    const long = [...Array(5).keys()].map((n) =>
      reviewed(1, 1, `2026-12-03T10:0${n}:00.000Z`, 9999),
    );
    const used = recordOf([...many, ...long]);
    const after = queueOf(cardsOf(used, schedule), used, day('2026-12-03'), always);
    // A tab left open counts as two minutes at most: five of them are the ten minutes.
    expect(after).toMatchObject({ spent: 600, cards: [] });
  });
});

describe('what is weakest', () => {
  it('is what was missed, before what was never asked, before what is known', () => {
    const strength = strengthsOf(cardsOf(recordOf(tested), schedule));
    expect(strength('tax/q2')).toBe(0);
    expect(strength('tax/q3')).toBeLessThan(0.5);
    expect(strength('tax/never')).toBeUndefined();
    expect(strength('tax/q1')).toBeGreaterThan(0.5);
  });

  it('grows with each review that went well', () => {
    const once = strengthsOf(cardsOf(recordOf(tested), schedule))('tax/q1')!;
    const again = [...tested, reviewed(1, 1, '2026-12-04T09:00:00.000Z')];
    expect(strengthsOf(cardsOf(recordOf(again), schedule))('tax/q1')).toBeGreaterThan(once);
  });

  it('counts due by the end of the day', () => {
    const [card] = cardsOf(recordOf(tested), schedule);
    expect(isDue(card!, '2026-12-05T23:59:59.999Z')).toBe(true);
    expect(isDue(card!, '2026-12-04T23:59:59.999Z')).toBe(false);
  });
});
