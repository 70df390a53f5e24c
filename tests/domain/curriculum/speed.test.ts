import { expect, test } from 'vitest';
import { schedule } from '#domain/curriculum';
import { groups, office } from './calendars.ts';

test('a plan of 20 days with a choice about missed days is laid in a millisecond', () => {
  const plan = groups(20, [30, 30, 30, 30, 30, 30, 30, 30]);
  const replans = [{ on: '2026-12-18', how: 'double' as const, missed: ['1a', '1b', '2c'] }];
  const times = Array.from({ length: 200 }, () => {
    const began = performance.now();
    schedule({ groups: plan, start: '2026-12-14', days: office, replans, catchUp: 60 });
    return performance.now() - began;
  });
  expect(times.toSorted((a, b) => a - b)[100]).toBeLessThanOrEqual(1);
});
