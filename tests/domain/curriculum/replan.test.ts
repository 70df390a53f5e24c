import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hoursOn, minutesOf, missedBefore, schedule, workDays } from '#domain/curriculum';
import type { Replan } from '#domain/progress';
import { calendar, groups, office } from './calendars.ts';

const plan = (replans: Replan[], catchUp = 60, days = office) =>
  schedule({ groups: groups(4, [60, 30]), start: '2026-11-30', days, replans, catchUp })!;
const shape = (replans: Replan[], catchUp?: number) =>
  plan(replans, catchUp).slots.map(({ date, items }) => [
    date.slice(5),
    items.map(({ id }) => id).join(' '),
  ]);

describe('falling behind', () => {
  test('moving gives what was missed its day again and moves the rest', () => {
    expect(shape([{ on: '2026-12-02', how: 'move', missed: ['2a', '2b'] }])).toEqual([
      ['11-30', '1a 1b'],
      ['12-02', '2a 2b'],
      ['12-03', '3a 3b'],
      ['12-04', '4a 4b'],
    ]);
  });

  test('doubling adds what was missed to the coming days up to the limit, and the end stays', () => {
    expect(shape([{ on: '2026-12-02', how: 'double', missed: ['2a', '2b'] }])).toEqual([
      ['11-30', '1a 1b'],
      ['12-02', '2a'],
      ['12-02', '3a 3b'],
      ['12-03', '2b'],
      ['12-03', '4a 4b'],
    ]);
  });

  test('what is longer than the limit comes after the end', () => {
    expect(shape([{ on: '2026-12-02', how: 'double', missed: ['2a', '2b'] }], 30).at(-1)).toEqual([
      '12-04',
      '2a',
    ]);
  });

  test('after the last day both ways lay what was missed from today on', () => {
    for (const how of ['move', 'double'] as const) {
      const late = shape([{ on: '2026-12-10', how, missed: ['1b', '4b'] }]);
      expect(late.slice(-2)).toEqual([
        ['12-10', '1b'],
        ['12-11', '4b'],
      ]);
    }
  });

  test('a second choice works on the dates that the first one made', () => {
    const choices: Replan[] = [
      { on: '2026-12-01', how: 'move', missed: ['1a', '1b'] },
      { on: '2026-12-03', how: 'move', missed: ['2b'] },
    ];
    expect(shape(choices).map(([date]) => date)).toEqual([
      '12-01',
      '12-02',
      '12-03',
      '12-04',
      '12-07',
    ]);
  });

  test('no item is lost or repeated, nothing missed stays in the past, and doubling keeps its limits', () => {
    const anyChoice = fc.record({
      on: fc.integer({ min: 1, max: 6 }),
      how: fc.constantFrom('move' as const, 'double' as const),
      done: fc.uniqueArray(fc.constantFrom('1a', '1b', '2a', '2b', '3a', '3b', '4a', '4b')),
    });
    fc.assert(
      fc.property(anyChoice, fc.integer({ min: 5, max: 90 }), (choice, catchUp) => {
        const days = workDays(calendar({ hours: 2 }), []);
        const on = `2026-12-0${choice.on}`;
        const missed = missedBefore(plan([], catchUp, days), on, (id) =>
          new Set<string>(choice.done).has(id),
        );
        const after = plan([{ on, how: choice.how, missed }], catchUp, days);
        const ids = after.slots.flatMap(({ items }) => items.map(({ id }) => id));
        expect(ids.toSorted()).toEqual(['1a', '1b', '2a', '2b', '3a', '3b', '4a', '4b']);
        expect(missedBefore(after, on, (id) => !missed.includes(id))).toEqual([]);
        for (const { date, minutes } of after.dates) {
          expect(minutes).toBeLessThanOrEqual(hoursOn(days, date) * 60);
        }
        const added = after.dates.filter(({ slots }) => slots.length > 1);
        for (const { slots } of choice.how === 'double' ? added : []) {
          const caught = slots.flatMap(({ items }) =>
            items.filter(({ id }) => missed.includes(id)),
          );
          expect(minutesOf(caught)).toBeLessThanOrEqual(catchUp);
        }
      }),
    );
  });
});
