import { describe, expect, test } from 'vitest';
import { isReserved, newsMeta, newsSlug } from '#domain/news';
import { item } from './items.ts';

const refusal = (data: Record<string, unknown>): string[] => {
  const { changes, ...rest } = item().data;
  const result = newsMeta.safeParse({ ...rest, changes, ...data });
  return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'));
};

describe('front matter of news', () => {
  test('takes an item with everything it needs', () => {
    expect(refusal({})).toEqual([]);
  });

  test('refuses an expiry before the effect', () => {
    expect(refusal({ effectiveFrom: '2026-12-10', expires: '2026-12-09' })).toEqual(['expires']);
    expect(refusal({ effectiveFrom: '2026-12-10', expires: '2026-12-10' })).toEqual([]);
  });

  test('refuses news that was over before it was published', () => {
    expect(refusal({ effectiveFrom: '2026-11-01', expires: '2026-11-10' })).toEqual(['expires']);
    expect(refusal({ effectiveFrom: '2026-11-01', expires: '2026-11-23' })).toEqual([]);
  });

  test('refuses corrections out of order, or from before the publication', () => {
    const on = (...days: string[]) => ({
      corrections: days.map((day) => ({ on: day, what: 'Two days', material: true })),
    });
    expect(refusal(on('2026-11-24', '2026-11-24', '2026-11-30'))).toEqual([]);
    expect(refusal(on('2026-11-30', '2026-11-24'))).toEqual(['corrections']);
    expect(refusal(on('2026-11-22'))).toEqual(['corrections']);
  });

  test('refuses the 31st of February', () => {
    expect(refusal({ effectiveFrom: '2026-02-31' })).toContain('effectiveFrom');
  });

  test('refuses HTML in a title, and takes a sign that is none', () => {
    expect(refusal({ title: 'Now <b>faster</b>' })).toEqual(['title']);
    expect(refusal({ title: 'Payouts in < 1 day, 2 > 1' })).toEqual([]);
  });

  test('refuses an item that changes nothing and does not say why', () => {
    expect(refusal({ changes: [] })).toEqual(['changes']);
    expect(refusal({ changes: [], changesNothing: 'only the colour is new' })).toEqual([]);
  });

  test('refuses a change that is neither made nor excused, and one that is both', () => {
    expect(refusal({ changes: [{ id: 'a/b' }] })).toEqual(['changes.0']);
    expect(refusal({ changes: [{ id: 'a/b', what: 'step 3', noChange: 'it is right' }] })).toEqual([
      'changes.0',
    ]);
  });

  test('refuses a question that is asked with no confirmation', () => {
    expect(refusal({ question: 'payments#days' })).toEqual(['question']);
    expect(refusal({ question: 'payments#days', mustRead: true })).toEqual([]);
  });
});

describe('the address of an item', () => {
  test('is its file name without the date', () => {
    expect(newsSlug('2026-11-23-faster-payouts')).toBe('faster-payouts');
  });

  test('is no page of the site and no number of a page', () => {
    expect(['digest', 'archive', 'rss', '2'].map(isReserved)).toEqual([true, true, true, true]);
    expect(isReserved('faster-payouts')).toBe(false);
  });
});
