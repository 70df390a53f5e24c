import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  acknowledging,
  answering,
  confirmationCounts,
  confirmationOf,
  newsForDay,
  versionOf,
} from '#domain/news';
import { cardsOf } from '#domain/review';
import { progressOf, type Draft, type Statement } from '#domain/progress';
import { uuid, written } from '../progress/statements.ts';
import { item } from './items.ts';

const first = item({ mustRead: true, material: true });
const typo = { on: '2026-11-24', what: 'A letter was missing', material: false };
const twoDays = { on: '2026-11-25', what: 'Two days, not one', material: true };
const second = item({ mustRead: true, material: true, corrections: [typo, twoDays] });
const asked = item({ mustRead: true, material: true, question: 'payments#days' });

const read = (news = first): Draft => acknowledging(news, news.data.title, 'en');
const answered = (share: number, news = asked): Draft => {
  const draft = answering(news, { version: 'v1', response: '0', share }, 'en');
  if (!draft) throw new Error('this item has no question');
  return draft;
};
const log = (...drafts: Draft[]): Statement[] =>
  drafts.map((draft, index) => written(draft, index + 1));

describe('confirming', () => {
  test('an item that asks for nothing needs nothing', () => {
    expect(confirmationOf(item(), [])).toEqual({ state: 'not-asked' });
  });

  test('is pending until the item was read', () => {
    expect(confirmationOf(first, [])).toEqual({ state: 'pending' });
    expect(confirmationOf(first, log(read()))).toMatchObject({ state: 'confirmed' });
  });

  test('is bound to the version: only a material correction asks again, and says what changed', () => {
    expect([versionOf(first.data), versionOf(second.data)]).toEqual([1, 2]);
    expect(versionOf(item({ corrections: [typo] }).data)).toBe(1);
    expect(confirmationOf(second, log(read(first)))).toEqual({
      state: 'partial',
      readVersion: 1,
      missing: [expect.objectContaining({ what: 'Two days, not one' })],
      questionOpen: false,
    });
    expect(confirmationOf(second, log(read(first), read(second)))).toMatchObject({
      state: 'confirmed',
    });
  });

  test('is partial while the question is not answered rightly', () => {
    expect(confirmationOf(asked, log(read(asked)))).toMatchObject({ questionOpen: true });
    expect(confirmationOf(asked, log(read(asked), answered(0)))).toMatchObject({
      state: 'partial',
    });
    expect(confirmationOf(asked, log(read(asked), answered(0), answered(1)))).toMatchObject({
      state: 'confirmed',
    });
  });

  test('an answer from before a material correction does not count for it', () => {
    const corrected = item({
      mustRead: true,
      question: 'payments#days',
      corrections: [twoDays],
    });
    const old = log(read(asked), answered(1), read(corrected));
    expect(confirmationOf(corrected, old)).toMatchObject({ state: 'partial', questionOpen: true });
  });

  test('can be taken back', () => {
    const taken = written({ verb: 'voided', statement: uuid(1) }, 2);
    expect(confirmationOf(first, [...log(read()), taken])).toEqual({ state: 'pending' });
  });

  test('depends on the set of statements, not on their order or repetition', () => {
    const all = log(read(first), read(asked), answered(0), read(second), answered(1));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        const twice = [...shuffled, ...shuffled];
        for (const news of [first, second, asked])
          expect(confirmationOf(news, twice)).toEqual(confirmationOf(news, all));
      }),
    );
  });

  test('a lead counts who is pending, partial and confirmed', () => {
    const logs = [[], log(read(first)), log(read(second)), log(read(first), read(second))];
    expect(confirmationCounts(second, logs)).toEqual({ pending: 1, partial: 1, confirmed: 2 });
  });
});

describe('news in a hire’s day', () => {
  const hire = { today: '2026-11-24', lines: ['line-1'], log: [] as Statement[] };

  test('unread material news of the hire’s lines comes into the day, the oldest first', () => {
    const older = item({ material: true, date: '2026-11-20' }, '2026-11-20-older');
    const other = item({ material: true, lines: ['finance'] }, '2026-11-23-other');
    const minor = item({}, '2026-11-23-minor');
    expect(newsForDay([first, older, other, minor], hire)).toEqual([older, first]);
  });

  test('what is urgent now comes before what has waited longer', () => {
    const older = item({ material: true, date: '2026-11-20' }, '2026-11-20-older');
    const urgent = item({ material: true, urgency: 'now' }, '2026-11-23-urgent');
    expect(newsForDay([urgent, older], hire)).toEqual([urgent, older]);
  });

  test('what was confirmed, opened, expired or is yet to come stays out', () => {
    const gone = item({ material: true, expires: '2026-11-23' }, '2026-11-23-gone');
    const later = item({ material: true, date: '2026-11-30' }, '2026-11-30-later');
    const opened = item({ material: true }, '2026-11-23-opened');
    const items = [first, gone, later, opened];
    const done = { ...hire, log: log(read(first)) };
    expect(newsForDay(items, done, (id) => id === opened.id)).toEqual([]);
  });

  test('a day takes three items at most', () => {
    const many = Array.from({ length: 9 }, (_, n) => item({ material: true }, `2026-11-23-n${n}`));
    expect(newsForDay(many, hire)).toHaveLength(3);
  });

  test('the answer to its question is a card of the review like any other', () => {
    const schedule = () => ({ days: 1, stability: 1 });
    const cards = cardsOf(progressOf(log(read(asked), answered(0))), schedule);
    expect(cards.map(({ id, sightings }) => [id, sightings[0]?.share])).toEqual([
      ['payments/days', 0],
    ]);
  });
});
