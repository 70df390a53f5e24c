import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestScore, progressOf, activity } from '#domain/progress';
import {
  addsUp,
  admission,
  attemptsOf,
  endOf,
  gradeAttempt,
  missesOf,
  readDrawn,
  resume,
  runningAttempt,
  seenIn,
  timeLeft,
} from '#domain/quiz';
import { uuid } from '../progress/statements.ts';
import {
  answered,
  DRAWN,
  ended,
  logOf,
  recordOf,
  resulted,
  rightOf,
  RUN,
  SPLITS,
  started,
} from './record.ts';

const SHARES = { 'tax/q1': 1, 'tax/q2': 0, 'tax/q3': 1, 'tax/q4': 1 };

describe('an attempt in the record', () => {
  it('is read back with its newest answers', () => {
    const [attempt] = attemptsOf(
      recordOf([started(), answered(0, '1'), answered(1, '2'), answered(0, '0')]),
      'tax',
    );
    expect(attempt).toMatchObject({
      id: RUN.attempt,
      number: 1,
      handedInAt: undefined,
      confirmedBy: undefined,
    });
    expect([...attempt!.answers].map(([id, { response }]) => [id, response])).toEqual([
      ['tax/q1', '0'],
      ['tax/q2', '2'],
    ]);
  });

  it('does not take answers that another tab wrote after the end', () => {
    const progress = recordOf([started(), answered(0, '1'), ended(), answered(0, '2')]);
    expect(attemptsOf(progress, 'tax')[0]!.answers.get('tax/q1')?.response).toBe('1');
  });

  it('is one, when two tabs started at the same moment', () => {
    const other = { ...RUN, attempt: uuid(501) };
    const attempts = attemptsOf(recordOf([started(), started({}, other), answered(0, '1')]), 'tax');
    expect(attempts.map(({ id }) => id)).toEqual([RUN.attempt]);
  });

  it('keeps its first result; a second one must take the first back', () => {
    const progress = recordOf([started(), ended(), resulted(SHARES), resulted({ 'tax/q1': 1 })]);
    expect(attemptsOf(progress, 'tax')[0]!.result?.scaled).toBe(0.75);
  });

  it('gives the plan its score', () => {
    const progress = recordOf([started(), ended(), resulted(SHARES)]);
    expect(bestScore(progress, activity.quiz('tax'))).toBe(0.75);
  });

  it('passes over statements that make no sense', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const drawn = readDrawn(value);
        expect(drawn === undefined || drawn.questions.length > 0).toBe(true);
      }),
    );
    const broken = logOf([started({ questions: [] }), started({ level: 'x' as never })]);
    expect(attemptsOf(progressOf(broken), 'tax')).toEqual([]);
  });

  it('remembers what was asked, so that a retake asks something else', () => {
    expect([...seenIn(attemptsOf(recordOf([started(), ended()]), 'tax'))]).toHaveLength(4);
  });
});

describe('marking an attempt', () => {
  const answers = new Map(SPLITS.slice(0, 3).map((split) => [split.paper.id, rightOf(split)]));

  it('counts points by section; a question without an answer is 0', () => {
    const result = gradeAttempt(SPLITS, answers, 0.75);
    expect(result).toMatchObject({ raw: 3, max: 4, scaled: 0.75, passed: true, waiting: [] });
    expect(result.bySection).toEqual([
      { section: 'tax', raw: 2, max: 2 },
      { section: 'billing', raw: 1, max: 2 },
    ]);
    expect(missesOf(result).map(({ id, source }) => [id, source])).toEqual([
      ['tax/q4', 'billing/plans#users'],
    ]);
  });

  it('reaches a pass mark that is no binary number', () => {
    const five = [...SPLITS, SPLITS[0]!].map((split, at) => ({
      ...split,
      paper: { ...split.paper, id: `tax/q${at}` },
    }));
    const four = new Map(five.slice(0, 4).map((split) => [split.paper.id, rightOf(split)]));
    expect(gradeAttempt(five, four, 0.8).passed).toBe(true);
  });

  it('takes at most 5 ms for forty questions', () => {
    const forty = [...Array(40).keys()].map((at) => {
      const split = SPLITS[at % 4]!;
      return { ...split, paper: { ...split.paper, id: `tax/q${at}` } };
    });
    const all = new Map(forty.map((split) => [split.paper.id, rightOf(split)]));
    gradeAttempt(forty, all, 0.8);
    const times = [...Array(20).keys()].map(() => {
      const before = performance.now();
      gradeAttempt(forty, all, 0.8);
      return performance.now() - before;
    });
    expect(times.toSorted((a, b) => a - b)[10]).toBeLessThan(5);
  });

  it('tells a result that does not follow from its answers', () => {
    const good = SPLITS.map((split, at) => answered(at, rightOf(split)));
    const honest = attemptsOf(
      recordOf([started(), ...good, ended(), resulted({ a: 1 })]),
      'tax',
    )[0]!;
    const forged = attemptsOf(recordOf([started(), ended(), resulted({ a: 1 })]), 'tax')[0]!;
    const worth = (attempt: typeof honest) =>
      gradeAttempt(
        SPLITS,
        new Map([...attempt.answers].map(([id, { response }]) => [id, response])),
        0.8,
      );
    expect(addsUp(honest, worth(honest))).toBe(true);
    expect(addsUp(forged, worth(forged))).toBe(false);
  });
});

describe('an attempt at an older version of the quiz', () => {
  it('keeps answers to what did not change, asks what changed again, and drops what is gone', () => {
    const progress = recordOf([started(), answered(0, '1'), answered(1, '1'), answered(2, '0')]);
    const attempt = runningAttempt(attemptsOf(progress, 'tax'))!;
    const [first, second, third] = SPLITS;
    const edited = { ...second!, paper: { ...second!.paper, version: 'edited' } };
    const resumed = resume(attempt, [first!, edited, third!]);
    expect([...resumed.answers.keys()]).toEqual(['tax/q1', 'tax/q3']);
    expect(resumed).toMatchObject({ changed: ['tax/q2'], gone: 1 });
  });

  it('counts the answer that was given to the changed question', () => {
    const edited = { ...SPLITS[1]!, paper: { ...SPLITS[1]!.paper, version: 'edited' } };
    const attempt = {
      questions: DRAWN.questions,
      answers: new Map([['tax/q2', { response: '0', version: 'edited' }]]),
    };
    expect([...resume(attempt, [edited]).answers]).toEqual([['tax/q2', '0']]);
  });

  it('once handed in, leaves out what changed: it is neither a miss nor a point', () => {
    const edited = { ...SPLITS[1]!, paper: { ...SPLITS[1]!.paper, version: 'edited' } };
    const log = [started(), answered(0, rightOf(SPLITS[0]!)), answered(1, '1'), ended()];
    const attempt = attemptsOf(recordOf(log), 'tax')[0]!;
    const resumed = resume(attempt, [SPLITS[0]!, edited, SPLITS[2]!, SPLITS[3]!]);
    expect(resumed).toMatchObject({ changed: [], gone: 1 });
    expect(resumed.questions.map(({ paper }) => paper.id)).toEqual(['tax/q1', 'tax/q3', 'tax/q4']);
    const result = gradeAttempt(resumed.questions, resumed.answers, 0.8);
    expect(missesOf(result).map(({ id }) => id)).toEqual(['tax/q3', 'tax/q4']);
  });
});

describe('whether another attempt may start', () => {
  const rule = { attempts: 2, coolDown: 24 };
  const at = (day: string, hour = '09') => `2026-12-${day}T${hour}:00:00.000Z`;
  const tried = [
    { draft: started(), at: at('02', '08') },
    { draft: ended(), at: at('02') },
  ];
  const state = (log: Parameters<typeof logOf>[0], now: string) => {
    const statements = logOf(log);
    const attempts = attemptsOf(progressOf(statements), 'tax');
    return admission(rule, attempts, endOf(attempts, statements, now), now);
  };

  it('opens the first, goes on with a running one, and waits after an end', () => {
    expect(state([], at('02'))).toMatchObject({ state: 'open', number: 1, left: 2 });
    expect(state([started()], at('02'))).toMatchObject({ state: 'running' });
    expect(state(tried, at('02', '10'))).toEqual({ state: 'wait', until: at('03'), number: 2 });
    expect(state(tried, at('03'))).toMatchObject({ state: 'open', number: 2, left: 1 });
  });

  it('ends after the last attempt', () => {
    const second = { ...RUN, attempt: uuid(501) };
    const twice = [
      ...tried,
      { draft: started({ number: 2 }, second), at: at('03') },
      { draft: ended(second), at: at('03', '10') },
    ];
    expect(state(twice, at('09'))).toEqual({ state: 'used-up' });
  });

  it('waits as long when the clock is set back', () => {
    expect(state(tried, at('01'))).toMatchObject({ state: 'wait', until: at('03') });
  });

  it('gains nothing from failing with the clock set back: the end is not before what was written before it', () => {
    const honest = { draft: answered(0, '1', { ...RUN, attempt: uuid(600) }), at: at('02', '12') };
    const dodge = [
      honest,
      { draft: started(), at: at('01', '08') },
      { draft: ended(), at: at('01') },
    ];
    expect(state(dodge, at('02', '13'))).toMatchObject({ state: 'wait', until: at('03', '12') });
  });

  it('is not locked for ever by a clock that once stood in another century', () => {
    const far = {
      draft: answered(0, '1', { ...RUN, attempt: uuid(600) }),
      at: '2100-01-01T00:00:00.000Z',
    };
    expect(state([far, ...tried], at('03'))).toMatchObject({ state: 'open' });
  });

  it('knows when the time is up', () => {
    const timed = started({ until: at('02', '10') });
    const attempt = attemptsOf(recordOf([timed]), 'tax')[0]!;
    expect(timeLeft(attempt, at('02', '09'))).toBe(3_600_000);
    expect(timeLeft(attempt, at('02', '10'))).toBe(0);
    expect(timeLeft(attemptsOf(recordOf([started()]), 'tax')[0]!, at('09'))).toBe(undefined);
  });

  it('gives no time back when the clock is set back during an attempt', () => {
    const log = [
      { draft: started({ until: at('02', '10') }), at: at('02', '09') },
      { draft: answered(0, '1'), at: '2026-12-02T09:50:00.000Z' },
    ];
    expect(timeLeft(attemptsOf(recordOf(log), 'tax')[0]!, at('02', '09'))).toBe(600_000);
  });
});
