import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosing, grade, pairing, type Rule } from '#domain/quiz';
import { GOLDEN } from './golden.ts';

const share = (rule: Rule, response: string): number => {
  const given = grade(rule, response);
  if (given === 'for-a-person') throw new Error('a person marks this');
  return given;
};

describe('golden vectors', () => {
  for (const [name, rule, cases] of GOLDEN) {
    it.each(cases)(`${name}: “%s” is worth %d`, (response, worth) => {
      expect(share(rule, response)).toBeCloseTo(worth, 10);
    });
  }

  it('leaves a reply to a person, whatever it says', () => {
    expect(grade({ kind: 'reply', model: 'Dear customer' }, 'Dear customer')).toBe('for-a-person');
  });
});

const size = fc.integer({ min: 2, max: 9 });
const choiceRule = size.chain((count) =>
  fc.record({
    count: fc.constant(count),
    right: fc.subarray([...Array(count).keys()], { minLength: 1 }),
  }),
);
const permutation = size.chain((count) => {
  const list = [...Array(count).keys()];
  return fc.shuffledSubarray(list, { minLength: count, maxLength: count });
});
const rules: fc.Arbitrary<Rule> = fc.oneof(
  choiceRule.map(({ right }): Rule => ({ kind: 'single', right: right.slice(0, 1) })),
  choiceRule.map(({ right }): Rule => ({ kind: 'multiple', right })),
  fc.boolean().map((answer): Rule => ({ kind: 'true-false', answer })),
  fc
    .record({
      answer: fc.double({ noNaN: true }),
      tolerance: fc.double({ min: 0, max: 10, noNaN: true }),
    })
    .map((rule): Rule => ({ kind: 'numeric', ...rule })),
  fc
    .record({
      accept: fc.array(fc.string(), { minLength: 1, maxLength: 3 }),
      caseMatters: fc.boolean(),
      yoMatters: fc.boolean(),
      typos: fc.integer({ min: 0, max: 2 }),
    })
    .map((rule): Rule => ({ kind: 'short', ...rule })),
  fc
    .array(fc.integer({ min: 0, max: 8 }), { minLength: 2, maxLength: 9 })
    .map((right): Rule => ({ kind: 'matching', right })),
  permutation.map((order): Rule => ({ kind: 'ordering', order })),
);
const responses = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string(),
  fc.array(fc.integer({ min: -1, max: 10 })).map(choosing),
  fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined })).map(pairing),
  fc.double().map(String),
);

describe('every rule', () => {
  it('gives every text a share between 0 and 1', () => {
    fc.assert(
      fc.property(rules, responses, (rule, response) => {
        const worth = share(rule, response);
        expect(worth).toBeGreaterThanOrEqual(0);
        expect(worth).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives a blank answer nothing', () => {
    fc.assert(
      fc.property(rules, fc.constantFrom('', ' ', '\n'), (rule, response) => {
        expect(share(rule, response)).toBe(0);
      }),
    );
  });
});

describe('the key itself', () => {
  it('has full marks', () => {
    fc.assert(
      fc.property(choiceRule, permutation, ({ right }, order) => {
        expect(share({ kind: 'single', right: [right[0]!] }, String(right[0]))).toBe(1);
        expect(share({ kind: 'multiple', right }, choosing(right))).toBe(1);
        expect(share({ kind: 'matching', right }, pairing(right))).toBe(1);
        expect(share({ kind: 'ordering', order }, choosing(order))).toBe(1);
      }),
    );
  });

  it('has full marks when the number is typed in any of its readings', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999, max: 999_999 }), (answer) => {
        const rule: Rule = { kind: 'numeric', answer: answer / 100, tolerance: 0 };
        expect(share(rule, (answer / 100).toFixed(2))).toBe(1);
        expect(share(rule, (answer / 100).toFixed(2).replace('.', ','))).toBe(1);
        expect(share(rule, `${(answer / 100).toFixed(2)} €`)).toBe(1);
      }),
    );
  });
});

describe('partial credit', () => {
  it('does not depend on the order in which options are chosen', () => {
    fc.assert(
      fc.property(choiceRule, fc.infiniteStream(fc.nat()), ({ count, right }, random) => {
        const chosen = [...Array(count).keys()].filter(() => random.next().value % 2 === 0);
        const rule: Rule = { kind: 'multiple', right };
        expect(share(rule, choosing(chosen))).toBe(share(rule, choosing(chosen.toReversed())));
      }),
    );
  });

  it('does not depend on the order in which options stand', () => {
    fc.assert(
      fc.property(
        permutation,
        fc.func(fc.boolean()),
        fc.func(fc.boolean()),
        (moved, isRight, isChosen) => {
          const places = [...moved.keys()];
          const [right, chosen] = [places.filter(isRight), places.filter(isChosen)];
          const before = share({ kind: 'multiple', right }, choosing(chosen));
          const move = (list: number[]) => list.map((place) => moved[place]!);
          expect(share({ kind: 'multiple', right: move(right) }, choosing(move(chosen)))).toBe(
            before,
          );
        },
      ),
    );
  });

  it('never falls when a right choice is added and never rises when a wrong one is', () => {
    fc.assert(
      fc.property(
        choiceRule,
        fc.func(fc.boolean()),
        fc.nat(8),
        ({ count, right }, isChosen, more) => {
          const extra = more % count;
          const chosen = [...Array(count).keys()].filter(
            (place) => place !== extra && isChosen(place),
          );
          const rule: Rule = { kind: 'multiple', right };
          const [before, after] = [
            share(rule, choosing(chosen)),
            share(rule, choosing([...chosen, extra])),
          ];
          const gained = right.includes(extra) ? after - before : before - after;
          expect(gained).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('rises when one more pair is right', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(8), { minLength: 2, maxLength: 9 }),
        fc.nat(8),
        (right, which) => {
          const rule: Rule = { kind: 'matching', right };
          const pairs: (number | undefined)[] = right.map((option) => option + 1);
          const before = share(rule, pairing(pairs));
          pairs[which % right.length] = right[which % right.length];
          expect(share(rule, pairing(pairs))).toBeGreaterThan(before);
        },
      ),
    );
  });

  it('never falls when two neighbours in the wrong order are mended', () => {
    fc.assert(
      fc.property(permutation, fc.nat(7), (given, at) => {
        const order = given.toSorted((a, b) => a - b);
        const place = at % (given.length - 1);
        const [first, second] = [given[place]!, given[place + 1]!];
        const mended = given
          .with(place, Math.min(first, second))
          .with(place + 1, Math.max(first, second));
        const rule: Rule = { kind: 'ordering', order };
        expect(share(rule, choosing(mended))).toBeGreaterThanOrEqual(share(rule, choosing(given)));
      }),
    );
  });
});
