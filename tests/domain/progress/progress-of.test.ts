import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  activity,
  activityParts,
  bestScore,
  doneAt,
  isDone,
  lastDone,
  mergeStatements,
  nextSequence,
  progressOf,
  signersOf,
  undoing,
  type Statement,
} from '#domain/progress';
import { uuid, written } from './statements.ts';

const READ = activity.item('seven-day', 'read-lines');
const QUIZ = activity.quiz('payments');
const tick = (n: number, id = READ): Statement =>
  written({ verb: 'completed', activity: { id } }, n);

describe('progress', () => {
  test('an item is done once it was ticked', () => {
    expect(isDone(progressOf([]), READ)).toBe(false);
    expect(isDone(progressOf([tick(1)]), READ)).toBe(true);
    expect(doneAt(progressOf([tick(2), tick(1)]), READ)).toBe('2026-12-01T09:00:01.000Z');
  });

  test('undoing takes back the ticks of both tabs, and a later tick counts again', () => {
    const log = [tick(1), tick(2)];
    const voids = undoing(progressOf(log), 'completed', READ);
    const undone = [...log, ...voids.map((voiding, index) => written(voiding, 3 + index))];
    expect(voids).toHaveLength(2);
    expect(isDone(progressOf(undone), READ)).toBe(false);
    expect(isDone(progressOf([...undone, tick(9)]), READ)).toBe(true);
  });

  test('the tick given last is known by the order of the log, among those that are asked for', () => {
    const [first, second, third] = ['a', 'b', 'c'].map((id) => activity.item('seven-day', id));
    const log = [tick(1, first), tick(2, second), tick(3, third)];
    expect(lastDone(progressOf(log), [first!, second!])).toBe(second);
    const undone = [...log, written({ verb: 'voided', statement: uuid(2) }, 4)];
    expect(lastDone(progressOf(undone), [first!, second!])).toBe(first);
    expect(lastDone(progressOf([]), [first!])).toBeUndefined();
  });

  test('a voiding statement can not be voided', () => {
    const log = [
      tick(1),
      written({ verb: 'voided', statement: uuid(1) }, 2),
      written({ verb: 'voided', statement: uuid(2) }, 3),
    ];
    expect(isDone(progressOf(log), READ)).toBe(false);
  });

  test('the best score of a test counts, whichever verb carried it', () => {
    const score = (n: number, scaled: number, verb: 'passed' | 'failed') =>
      written({ verb, activity: { id: QUIZ }, result: { score: { scaled } } }, n);
    expect(bestScore(progressOf([]), QUIZ)).toBeUndefined();
    const log = [score(1, 0.9, 'passed'), score(2, 0.4, 'failed')];
    expect(bestScore(progressOf(log), QUIZ)).toBe(0.9);
  });

  test('a signature belongs to the role that gave it', () => {
    const actor = { account: { homePage: 'https://kb.example/', name: 'mentor' } };
    const log = [written({ verb: 'attested', activity: { id: READ }, actor }, 1)];
    expect(signersOf(progressOf(log), READ)).toEqual(new Set(['mentor']));
  });

  test('new statements come after old ones although the clock jumped back', () => {
    const before = written(
      { verb: 'completed', activity: { id: READ } },
      1,
      '2026-12-05T09:00:00Z',
    );
    const next = nextSequence([before]);
    const after = written(
      { verb: 'completed', activity: { id: READ } },
      next,
      '2019-01-01T00:00:00Z',
    );
    expect(mergeStatements([after], [before])).toEqual([before, after]);
  });

  test('activity ids keep any letters and are read back', () => {
    const id = activity.item('семь-дней', 'прочитать-счёт');
    expect(id).toMatch(/^urn:firstline:[\x21-\x7e]+$/);
    expect(activityParts(id)).toEqual(['plan', 'семь-дней', 'item', 'прочитать-счёт']);
    expect(activityParts('https://elsewhere.example/1')).toBeUndefined();
    expect(activityParts('urn:firstline:%E0%A4')).toBeUndefined();
  });
});

const anyLog = fc
  .array(
    fc.record({
      n: fc.integer({ min: 1, max: 40 }),
      target: fc.integer({ min: 1, max: 40 }),
      voids: fc.boolean(),
      item: fc.constantFrom('a', 'b', 'c'),
    }),
    { maxLength: 30 },
  )
  .map((entries) => Array.from(new Map(entries.map((entry) => [entry.n, entry])).values()))
  .map((entries) =>
    entries.map(({ n, target, voids, item }) =>
      voids
        ? written({ verb: 'voided', statement: uuid(target) }, n)
        : tick(n, activity.item('plan', item)),
    ),
  );

describe('merging', () => {
  test('any order and any repetition give the same progress', () => {
    fc.assert(
      fc.property(anyLog, fc.array(fc.nat(), { minLength: 60, maxLength: 60 }), (log, ranks) => {
        const shuffled = [...log, ...log]
          .map((statement, index) => ({ statement, rank: ranks[index] ?? 0 }))
          .toSorted((a, b) => a.rank - b.rank)
          .map(({ statement }) => statement);
        expect(progressOf(shuffled).standing).toEqual(progressOf(log).standing);
      }),
    );
  });

  test('an item is done exactly when a tick of it stands that nothing points to', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const progress = progressOf(log);
        for (const item of ['a', 'b', 'c'].map((name) => activity.item('plan', name))) {
          const naive = log.some(
            (statement) =>
              statement.object.id === item &&
              !log.some(
                (other) => other.verb.id.endsWith('voided') && other.object.id === statement.id,
              ),
          );
          expect(isDone(progress, item)).toBe(naive);
        }
      }),
    );
  });

  test('merging two logs is the union, whoever is merged into whom', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        const own = b.map((statement) =>
          Object.assign({}, statement, { id: statement.id.replace(/^0/, '1') }),
        );
        expect(mergeStatements(a, own)).toEqual(mergeStatements(own, a));
        expect(mergeStatements(a, own)).toHaveLength(a.length + own.length);
      }),
    );
  });
});
