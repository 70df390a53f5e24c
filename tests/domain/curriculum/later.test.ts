import { describe, expect, test } from 'vitest';
import {
  dayLoad,
  groupsOf,
  itemMinutes,
  laterDate,
  laterItems,
  planChanges,
  type PlanItem,
} from '#domain/curriculum';
import { office } from './calendars.ts';

const oneToOne: PlanItem = {
  kind: 'one-to-one',
  id: 'talk',
  title: 'One-to-one',
  with: 'support-lead',
  minutes: 30,
};

describe('probation', () => {
  test('a repeated entry is spelled out with its own ids, in order of time', () => {
    const checkUp: PlanItem = { kind: 'check-up', id: 'six-weeks', title: 'Check-up', minutes: 60 };
    const later = laterItems([
      { after: 14, every: 14, until: 45, item: oneToOne },
      { after: 30, item: checkUp },
    ]);
    expect(later.map(({ id, after }) => [id, after])).toEqual([
      ['talk.1', 14],
      ['talk.2', 28],
      ['six-weeks', 30],
      ['talk.3', 42],
    ]);
  });

  test('falls on a working day', () => {
    expect(laterDate(5, '2026-11-30', office)).toBe('2026-12-07');
  });
});

describe('minutes and load', () => {
  test('reading minutes come from the article, times the plan’s pace', () => {
    const read: PlanItem = { kind: 'read', id: 'r', article: 'tax/vat-in-one-page#rates' };
    expect(itemMinutes(read, 2.5, (id) => (id === 'tax/vat-in-one-page' ? 3 : undefined))).toBe(8);
    expect(itemMinutes(oneToOne, 2.5, () => undefined)).toBe(30);
  });

  test('a day above its hours is over, one under 40 % is thin', () => {
    expect(dayLoad(481, 8).state).toBe('over');
    expect(dayLoad(480, 8).state).toBe('fine');
    expect(dayLoad(192, 8).state).toBe('fine');
    expect(dayLoad(191, 8).state).toBe('thin');
  });

  test('groups keep the order of days and items', () => {
    const plan = { readingPace: 1, days: [{ title: 'A day', items: [oneToOne] }] };
    expect(groupsOf(plan, () => 1)).toEqual([{ day: 1, items: [{ id: 'talk', minutes: 30 }] }]);
  });
});

describe('a plan that changed after the start', () => {
  test('names what is new, gone and renamed by the ids of items', () => {
    expect(
      planChanges(
        { a: 'tax/old-name', b: 'meet', c: 'payments' },
        { a: 'tax/new-name', b: 'meet', d: 'read' },
      ),
    ).toEqual({
      added: ['d'],
      removed: ['payments'],
      renamed: [{ id: 'a', from: 'tax/old-name', to: 'tax/new-name' }],
    });
  });

  test('nothing is said where nothing was written down', () => {
    expect(planChanges({}, { a: 'x' })).toEqual({ added: [], removed: [], renamed: [] });
  });
});
