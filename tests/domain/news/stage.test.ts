import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  archive,
  byDay,
  confirmBy,
  freshUntil,
  front,
  isFor,
  isFresh,
  matches,
  newestFirst,
  stageOf,
  toConfirm,
  touching,
} from '#domain/news';
import { addDays } from '#domain/shared';
import { item } from './items.ts';

const promotion = item({ effectiveFrom: '2026-12-01', expires: '2026-12-10' }).data;

describe('where an item stands', () => {
  test.each([
    ['2026-11-22', 'planned'],
    ['2026-11-23', 'coming'],
    ['2026-11-30', 'coming'],
    ['2026-12-01', 'current'],
    ['2026-12-10', 'current'],
    ['2026-12-11', 'expired'],
  ])('on %s a promotion from 1 to 10 December is %s', (today, stage) => {
    expect(stageOf(promotion, today)).toBe(stage);
  });

  test('goes through its stages in one direction, whatever its dates', () => {
    const order = ['planned', 'coming', 'current', 'expired'];
    const days = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(days, days, fc.integer({ min: -5, max: 90 }), (wait, length, day) => {
        const { date } = promotion;
        const effectiveFrom = addDays(date, wait);
        const news = { date, effectiveFrom, expires: addDays(effectiveFrom, length) };
        const at = (offset: number): number => order.indexOf(stageOf(news, addDays(date, offset)));
        expect(at(day + 1)).toBeGreaterThanOrEqual(at(day));
      }),
    );
  });

  test('its banner stays fourteen days from the effect, and not beyond its end', () => {
    expect(freshUntil(item().data)).toBe('2026-12-06');
    expect(freshUntil(promotion)).toBe('2026-12-10');
    expect(isFresh(item().data, '2026-12-06')).toBe(true);
    expect(isFresh(item().data, '2026-12-07')).toBe(false);
  });
});

describe('the front and the archive', () => {
  const old = item({ expires: '2026-11-23' }, '2026-11-23-old');
  const next = item({ date: '2026-12-24' }, '2026-12-24-next');
  const now = item({ urgency: 'now' }, '2026-11-23-zz-now');

  test('the front leaves out what has expired and what is not published', () => {
    expect(front([old, next, now], '2026-11-24').map(({ id }) => id)).toEqual([now.id]);
  });

  test('the archive keeps what has expired', () => {
    expect(archive([old, next, now], '2026-11-24').map(({ id }) => id)).toEqual([now.id, old.id]);
  });

  test('days come newest first, and of one day the pressing item first', () => {
    const days = byDay(newestFirst([old, next, now]));
    expect(days.map(({ day, items }) => [day, items.length])).toEqual([
      ['2026-12-24', 1],
      ['2026-11-23', 2],
    ]);
    expect(days[1]?.items[0]).toBe(now);
  });

  test('an item is confirmed on its day, the next one, or within a week', () => {
    const by = (urgency: string) => confirmBy(item({ urgency }).data);
    expect(['now', 'today', 'week'].map(by)).toEqual(['2026-11-23', '2026-11-24', '2026-11-30']);
  });

  test('a material correction starts the time for confirming anew', () => {
    const corrections = [{ on: '2026-12-01', what: 'Two days, not one', material: true }];
    expect(confirmBy(item({ urgency: 'today', corrections }).data)).toBe('2026-12-02');
  });
});

describe('what the bar reminds of', () => {
  test('is what was told in the last two weeks, is on the front and asks for a confirmation', () => {
    const must = item({ mustRead: true }, '2026-11-23-must');
    const old = item({ mustRead: true, date: '2026-11-01' }, '2026-11-01-old');
    const on = { on: '2026-11-22', what: 'Two days, not one', material: true };
    const told = item({ mustRead: true, date: '2026-11-01', corrections: [on] }, '2026-11-01-told');
    const over = item({ mustRead: true, date: '2026-11-20', expires: '2026-11-22' });
    const ids = toConfirm([must, old, told, over, item({})], '2026-11-23').map(({ id }) => id);
    expect(ids).toEqual([must.id, told.id]);
  });
});

describe('filters', () => {
  const payments = item({ products: ['payments'], lines: ['line-1', 'line-2'] }).data;

  test('a product and a line must both fit', () => {
    expect(matches(payments, {})).toBe(true);
    expect(matches(payments, { product: 'payments', line: 'line-2' })).toBe(true);
    expect(matches(payments, { product: 'payments', line: 'finance' })).toBe(false);
  });

  test('an audience sees what is for it or for a wider one', () => {
    const seen = (audience: string) =>
      (['internal', 'partner', 'public'] as const).filter((reader) =>
        isFor(item({ audience }).data, reader),
      );
    expect(seen('internal')).toEqual(['internal']);
    expect(seen('partner')).toEqual(['internal', 'partner']);
    expect(seen('public')).toEqual(['internal', 'partner', 'public']);
  });

  test('an article is touched by news that changed it, with or without a heading, not by noChange', () => {
    const news = item({
      changes: [
        { id: 'payments/payouts#days', what: 'the days' },
        { id: 'payments/refunds', noChange: 'not concerned' },
      ],
    });
    expect(touching([news], 'article', 'payments/payouts')).toHaveLength(1);
    expect(touching([news], 'article', 'payments/refunds')).toEqual([]);
    expect(touching([news], 'reply', 'payments/payouts')).toEqual([]);
  });
});
