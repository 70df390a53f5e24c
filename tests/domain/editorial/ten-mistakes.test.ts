import { expect, it } from 'vitest';
import { contentWith, issuesOf } from '../../fixtures/library.ts';

const TEN = `---
title: Ten mistakes
sumary: A file that has everything wrong at once.
type: howto
owner: payment-lead
lines: [line-1, line-9]
confidence: validated
related: [payments/nowhere]
---

See the [article](./how-payouts-work.mdx#why) and the <Fakt id="payout-days" /> of 3 {days.

<Steps>

1. **Open it.** Under <3 minutes.

   ![](../../../media/refund.svg)

2. **Send it.** Then <Escalate to="line-2" soon="yes" />

</Steps>
`;

it('one file with eleven mistakes, in front matter and body, gets eleven messages in one run, each at its place', () => {
  const issues = issuesOf(contentWith({ 'en/articles/payments/ten.mdx': TEN }));
  const said = issues.map(({ place, code }) => `${place.line}:${place.column} ${code}`);
  expect(said).toEqual([
    '3:1 unknown-field',
    '4:7 wrong-value',
    '5:8 unknown-owner',
    '6:17 unknown-line',
    '8:11 unknown-related',
    '11:9 dangling-anchor',
    '11:55 unknown-component',
    '11:86 broken-mdx',
    '15:23 broken-mdx',
    '17:4 missing-alt',
    '19:44 wrong-prop',
  ]);
  expect(new Set(issues.map(({ place }) => place.file))).toEqual(
    new Set(['en/articles/payments/ten.mdx']),
  );
});

it('a file whose front matter is right gets every message about its body', () => {
  const body = TEN.replace('sumary', 'summary').replace('howto', 'how-to');
  const issues = issuesOf(contentWith({ 'en/articles/payments/ten.mdx': body }));
  expect(issues.map(({ code }) => code)).toEqual([
    'unknown-owner',
    'unknown-line',
    'unknown-related',
    'dangling-anchor',
    'unknown-component',
    'broken-mdx',
    'broken-mdx',
    'missing-alt',
    'wrong-prop',
  ]);
});

it('mistakes in several files are told file by file, in reading order', () => {
  const issues = issuesOf(
    contentWith({
      'facts.yaml': ['source: price list, ', ''],
      'en/sections/payments.yaml': ['owner: payments-lead', 'owner: nobody'],
      'en/articles/payments/ten.mdx': TEN,
    }),
  );
  const places = issues.map(({ place }) => [place.file, place.line] as const);
  expect(places.map(([file]) => file)).toEqual([
    ...Array.from({ length: 11 }, () => 'en/articles/payments/ten.mdx'),
    'en/sections/payments.yaml',
    'facts.yaml',
  ]);
  expect(places.slice(0, 11).map(([, line]) => line)).toEqual([
    3, 4, 5, 6, 8, 11, 11, 11, 15, 17, 19,
  ]);
});
