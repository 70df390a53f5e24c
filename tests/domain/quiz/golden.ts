import type { Rule } from '#domain/quiz';

/** Golden vectors: rule, response, share. Taken from the statement of the rule in grade/index.ts by hand. */
export const GOLDEN: readonly [name: string, rule: Rule, cases: readonly [string, number][]][] = [
  [
    'single',
    { kind: 'single', right: [2] },
    [
      ['2', 1],
      ['1', 0],
      ['', 0],
      ['1[,]2', 0],
      ['2[,]2', 1],
      ['9', 0],
      ['two', 0],
    ],
  ],
  [
    'multiple',
    { kind: 'multiple', right: [0, 3] },
    [
      ['0[,]3', 1],
      ['3[,]0', 1],
      ['0', 0.5],
      ['0[,]1', 0],
      ['0[,]3[,]1', 0.5],
      ['0[,]1[,]2[,]3', 0],
      ['', 0],
      ['0[,]99', 0],
    ],
  ],
  [
    'true-false',
    { kind: 'true-false', answer: false },
    [
      ['false', 1],
      ['true', 0],
      ['', 0],
      ['no', 0],
    ],
  ],
  [
    'numeric',
    { kind: 'numeric', answer: 15_000, tolerance: 0 },
    [
      ['15000', 1],
      ['15,000', 1],
      ['15 000 €', 1],
      ['€15,000.00', 1],
      ['15.000', 1],
      ['15\u202f000', 1],
      ['15', 0],
      ['', 0],
      ['5-10', 0],
      ['1e4', 0],
      ['Infinity', 0],
    ],
  ],
  [
    'numeric with a tolerance',
    { kind: 'numeric', answer: 1.4, tolerance: 0.1 },
    [
      ['1.4', 1],
      ['1,4 %', 1],
      ['1.5', 1],
      ['1.3', 1],
      ['1.51', 0],
      ['−1.4', 0],
      ['about 1.4', 1],
    ],
  ],
  [
    'short',
    {
      kind: 'short',
      accept: ['credit note', 'кредит-нота ещё'],
      caseMatters: false,
      yoMatters: false,
      typos: 1,
    },
    [
      ['credit note', 1],
      ['  Credit   NOTE. ', 1],
      ['“credit note”', 1],
      ['credti note', 1],
      ['credit not', 0],
      ['crdt note', 0],
      ['кредит-нота еще', 1],
      ['', 0],
      ['a credit note', 0],
    ],
  ],
  [
    'short, strict',
    { kind: 'short', accept: ['Мёд'], caseMatters: true, yoMatters: true, typos: 0 },
    [
      ['Мёд', 1],
      ['мёд', 0],
      ['Мед', 0],
    ],
  ],
  [
    'short with a number',
    { kind: 'short', accept: ['day 14'], caseMatters: false, yoMatters: false, typos: 2 },
    [
      ['Day 14', 1],
      ['day 15', 0],
    ],
  ],
  [
    'matching',
    { kind: 'matching', right: [1, 0, 1, 3] },
    [
      ['0[.]1[,]1[.]0[,]2[.]1[,]3[.]3', 1],
      ['3[.]3[,]0[.]1', 0.5],
      ['0[.]0', 0],
      ['0[.]0[,]0[.]1', 0.25],
      ['7[.]1', 0],
      ['', 0],
    ],
  ],
  [
    'ordering',
    { kind: 'ordering', order: [2, 0, 1] },
    [
      ['2[,]0[,]1', 1],
      ['0[,]2[,]1', 1 / 3],
      ['1[,]0[,]2', 0],
      ['2[,]0', 0],
      ['2[,]0[,]1[,]5', 0],
      ['', 0],
    ],
  ],
];
