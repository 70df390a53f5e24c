import { expect, it } from 'vitest';
import { pathOfFile } from '../../src/site/addresses.ts';

it.each([
  ['en/articles/payments/refund.mdx', 'articles/payments/refund/'],
  ['ru/replies/late.mdx', 'replies/late/'],
  ['en/sections/payments.yaml', 'sections/payments/'],
])('the page of %s is %s in every language', (file, path) => {
  expect(pathOfFile(file)).toBe(path);
});

it.each(['team.yaml', 'media/a.svg', 'README.md', 'cohorts/2026-12.yaml'])(
  '%s has no page',
  (file) => {
    expect(pathOfFile(file)).toBeUndefined();
  },
);
