import { describe, expect, test } from 'vitest';
import { enrolling, enrolmentIn, progressOf, type Enrolment } from '#domain/progress';
import { uuid, written } from './statements.ts';

const chosen: Enrolment = {
  plan: 'seven-day',
  registration: uuid(900),
  start: '2026-12-01',
  calendar: 'office',
  changes: [{ date: '2026-12-03', hours: 4 }],
  replans: [{ on: '2026-12-04', how: 'double', missed: ['read-lines'] }],
  items: { 'read-lines': 'craft/lines-and-hours' },
};

describe('choosing a plan', () => {
  test('what was chosen is read back from the log', () => {
    expect(enrolmentIn(progressOf([written(enrolling(chosen), 1)]), 'seven-day')).toEqual(chosen);
    expect(enrolmentIn(progressOf([]), 'seven-day')).toBeUndefined();
  });

  test('the newest choice holds although the clock jumped back', () => {
    const log = [
      written(enrolling(chosen), 1, '2026-12-01T09:00:00Z'),
      written(enrolling({ ...chosen, start: '2026-12-08' }), 2, '2001-01-01T09:00:00Z'),
    ];
    expect(enrolmentIn(progressOf(log), 'seven-day')?.start).toBe('2026-12-08');
  });

  test('taking the newest choice back brings the one before it', () => {
    const log = [
      written(enrolling(chosen), 1),
      written(enrolling({ ...chosen, calendar: 'two-two' }), 2),
      written({ verb: 'voided', statement: uuid(2) }, 3),
    ];
    expect(enrolmentIn(progressOf(log), 'seven-day')?.calendar).toBe('office');
  });

  test('a choice that makes no sense is passed over for the last one that does', () => {
    const log = [
      written(enrolling(chosen), 1),
      written(enrolling({ ...chosen, start: '2026-02-31' }), 2),
    ];
    expect(enrolmentIn(progressOf(log), 'seven-day')?.start).toBe('2026-12-01');
  });
});
