import { describe, expect, test } from 'vitest';
import {
  catchUps,
  dayParts,
  outlineOf,
  rowsByDate,
  rowsByNumber,
  runOf,
  signing,
  targetsOf,
  ticking,
  type DayView,
  type ItemView,
  type PlanFile,
  type Run,
} from '#domain/curriculum';
import { progressOf, type Enrolment, type Statement } from '#domain/progress';
import { uuid, written } from '../progress/statements.ts';
import { calendar } from './calendars.ts';

function item(id: string, more: Partial<ItemView> = {}): ItemView {
  return { id, kind: 'practise', title: id, minutes: 60, target: 'practise', ...more };
}
const gate = item('gate', {
  kind: 'milestone',
  minutes: 0,
  requires: [{ condition: { kind: 'signed', by: 'mentor' }, text: 'Mentor signs' }],
});
const day = (number: number, ...items: ItemView[]): DayView => ({
  number,
  title: `D${number}`,
  items,
});

const plan: PlanFile = {
  id: 'plan',
  title: 'Plan',
  href: '/onboarding/plan/',
  calendar: 'office',
  catchUp: 60,
  timeZone: 'Europe/Berlin',
  days: [
    day(1, item('1a'), item('1b', { kind: 'quiz', quiz: 'payments' })),
    day(2, gate, item('2a')),
    day(3, item('3a')),
  ],
  later: [],
  calendars: [
    { ...calendar(), title: 'Office', holidays: [{ date: '2026-12-03', name: 'A holiday' }] },
  ],
  known: { from: '2026-01-01', to: '2029-12-31' },
};
const enrolment: Enrolment = {
  plan: 'plan',
  registration: uuid(900),
  start: '2026-12-01',
  calendar: 'office',
  changes: [],
  replans: [],
  items: targetsOf(plan),
};
function run(today: string, log: Statement[] = [], more: Partial<Enrolment> = {}): Run {
  const result = runOf(plan, { ...enrolment, ...more }, progressOf(log), today);
  if (typeof result === 'string') throw new Error(result);
  return result;
}
const tick = (which: ItemView, n: number): Statement => written(ticking(enrolment, which, 'en'), n);

describe('a plan as a hire lives it', () => {
  test('knows its dates, where the hire is and what was missed, milestones left out', () => {
    const running = run('2026-12-04', [tick(item('1a'), 1)]);
    expect(running.schedule.dates.map(({ date }) => date)).toEqual([
      '2026-12-01',
      '2026-12-02',
      '2026-12-04',
    ]);
    expect(running.position).toMatchObject({ at: 'working', now: { date: '2026-12-04' } });
    expect(running.missed).toEqual(['1b', '2a']);
  });

  test('knows since when something is open, whatever day it is; nothing when all is done', () => {
    expect(run('2026-12-01').openSince).toBe('2026-12-01');
    const first = [tick(item('1a'), 1), tick(item('1b'), 2)];
    expect(run('2026-12-01', first).openSince).toBe('2026-12-02');
    const all = plan.days.flatMap(({ items }) => items).filter(({ kind }) => kind !== 'milestone');
    const log = all.map((one, index) => tick(one, index));
    expect(run('2026-12-01', log).openSince).toBeUndefined();
  });

  test('a passed quiz is done without a tick', () => {
    const passed = written({ verb: 'passed', activity: { id: 'urn:firstline:quiz:payments' } }, 1);
    expect(run('2026-12-02', [tick(item('1a'), 2), passed]).missed).toEqual([]);
  });

  test('a tick stays when its article was renamed, as it is kept by the item’s id', () => {
    const renamed = item('1a', { title: 'Another name', target: 'other/article' });
    expect(run('2026-12-02', [tick(item('1a'), 1)]).isDone(renamed)).toBe(true);
  });

  test('a milestone is done when its contract holds: signed by the role, not by the learner', () => {
    const home = 'https://kb.example/';
    const signed = written(signing(enrolment, gate, 'mentor', home, 'en'), 1);
    expect(signed.actor.account.name).toBe('mentor');
    expect(run('2026-12-02', [signed]).isDone(gate)).toBe(true);
    expect(run('2026-12-02', [tick(gate, 1)]).isDone(gate)).toBe(false);
  });

  test('a contract that asks for a quiz as an item takes a passed one without a tick', () => {
    const passed = written({ verb: 'passed', activity: { id: 'urn:firstline:quiz:payments' } }, 1);
    const asks = { condition: { kind: 'done' as const, items: ['1b', 'gate'] }, text: 'Both' };
    const state = run('2026-12-02', [passed]).milestone({ ...gate, requires: [asks] });
    expect(state.conditions[0]?.missing).toEqual(['gate']);
  });

  test('its first day stays the first when all of its work has moved', () => {
    const replans = [{ on: '2026-12-02', how: 'move' as const, missed: ['1a', '1b'] }];
    const moved = run('2026-12-02', [], { replans });
    expect(moved.schedule.dates[0]?.date).toBe('2026-12-02');
    expect(moved.first).toBe('2026-12-01');
  });

  test('a calendar that is gone, or has no working day left, is a problem and not a crash', () => {
    const none = progressOf([]);
    expect(runOf(plan, { ...enrolment, calendar: 'gone' }, none, '2026-12-01')).toBe('no-calendar');
    const idle = calendar({ pattern: { kind: 'weekdays', days: [] } });
    const off = { ...plan, calendars: [{ ...idle, title: 'Off', holidays: [] }] };
    expect(runOf(off, enrolment, none, '2026-12-01')).toBe('no-working-day');
  });
});

describe('catching up', () => {
  test('both ways are shown with their ends before one is chosen', () => {
    const ways = catchUps(plan, run('2026-12-02'), '2026-12-02');
    expect(ways.map(({ choice, end, moves }) => [choice.how, end, moves])).toEqual([
      ['move', '2026-12-07', 3],
      ['double', '2026-12-04', 0],
    ]);
  });

  test('a milestone that is not reached moves with its day, one that is reached stays', () => {
    const home = 'https://kb.example/';
    const signed = written(signing(enrolment, gate, 'mentor', home, 'en'), 1);
    const moving = (log: Statement[]) =>
      catchUps(plan, run('2026-12-04', log), '2026-12-04').map(({ choice }) => choice.missed);
    expect(moving([])).toEqual([
      ['1a', '1b', '2a', 'gate'],
      ['1a', '1b', '2a'],
    ]);
    expect(moving([signed])[0]).toEqual(['1a', '1b', '2a']);
  });

  test('nothing is offered where nothing was missed', () => {
    expect(catchUps(plan, run('2026-12-01'), '2026-12-01')).toEqual([]);
  });
});

describe('the page of a day', () => {
  const replans = [{ on: '2026-12-02', how: 'double' as const, missed: ['1a', '1b'] }];
  const parts = (number: number) =>
    dayParts(plan, run('2026-12-02', [], { replans }).schedule, number).map(
      ({ date, items, from }) => [date.slice(5), items.map(({ id }) => id).join(' '), ...from],
    );

  test('shows what is caught up on its date before its own items, and says from which day', () => {
    expect(parts(2)).toEqual([['12-02', '1a gate 2a', ['1a', 1]]]);
  });

  test('shows its own items on the dates on which they are caught up', () => {
    expect(parts(1)).toEqual([
      ['12-02', '1a'],
      ['12-04', '1b'],
    ]);
  });
});

describe('the table of a plan', () => {
  test('without a start has a line a day, and a milestone before the day that it opens', () => {
    const rows = rowsByNumber(plan.days.map(outlineOf), 8);
    expect(rows.map((row) => (row.kind === 'day' ? row.day.number : row.kind))).toEqual([
      1,
      'stone',
      2,
      3,
    ]);
  });

  test('with a start has a line a date, and the days off between with the names of holidays', () => {
    const rows = rowsByDate(plan, run('2026-12-01'));
    const shown = rows.map((row) => {
      if (row.kind === 'day') return row.date;
      return row.kind === 'off' ? `${row.from} ${row.name}` : row.item.id;
    });
    expect(shown).toEqual([
      '2026-12-01',
      'gate',
      '2026-12-02',
      '2026-12-03 A holiday',
      '2026-12-04',
    ]);
  });

  test('says how much of a date is caught up from earlier days', () => {
    const replans = [{ on: '2026-12-02', how: 'double' as const, missed: ['1a'] }];
    const rows = rowsByDate(plan, run('2026-12-02', [], { replans }));
    expect(rows.flatMap((row) => (row.kind === 'day' ? row.caughtUp : []))).toEqual([0, 60, 0]);
    const counts = rows.flatMap((row) => (row.kind === 'day' ? row.day.count : []));
    expect(counts).toEqual([1, 2, 1]);
  });

  test('does not call a working day off whose work has moved away', () => {
    const replans = [{ on: '2026-12-04', how: 'move' as const, missed: ['2a', 'gate'] }];
    const done = [tick(item('1a'), 1), tick(item('1b'), 2)];
    const rows = rowsByDate(plan, run('2026-12-04', done, { replans }));
    expect(rows.flatMap((row) => (row.kind === 'off' ? [[row.from, row.isFree]] : []))).toEqual([
      ['2026-12-02', true],
      ['2026-12-03', false],
      ['2026-12-05', false],
    ]);
  });

  test('has no line for a date on which only a milestone is left', () => {
    const missed = ['1a', '1b', '2a'];
    const replans = [{ on: '2026-12-04', how: 'double' as const, missed }];
    const rows = rowsByDate(plan, run('2026-12-04', [], { replans }));
    expect(rows.map((row) => (row.kind === 'day' ? row.date : row.kind))).toEqual([
      'stone',
      'off',
      '2026-12-04',
      'off',
      '2026-12-07',
      '2026-12-08',
    ]);
  });
});
