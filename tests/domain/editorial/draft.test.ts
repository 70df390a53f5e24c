import { draftArticle } from '#domain/editorial';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentWith, issuesOf } from '../../fixtures/library.ts';

const request = { locale: 'en', section: 'payments', owner: 'payments-lead', line: 'line-1' };

describe('a draft for a query without an answer', () => {
  test('is work in progress with the query as its first ask', () => {
    const { path, text } = draftArticle({ ...request, query: 'where is  my Peppol id?' });
    expect(path).toBe(`en/articles/payments/where-is-my-peppol-id.mdx`);
    expect(text).toContain('confidence: wip');
    expect(text).toContain('asks:\n  - "where is my Peppol id?"');
  });

  test('passes the checker whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 2, maxLength: 200 }), (query) => {
        fc.pre([...query.trim()].length > 1);
        const { path, text } = draftArticle({ ...request, query });
        const issues = issuesOf(contentWith({ [path]: text }));
        expect(issues.filter((issue) => issue.severity === 'error')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
