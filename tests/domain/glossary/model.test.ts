import { describe, expect, it } from 'vitest';
import { term } from '#domain/glossary';

const payout = { id: 'payout', term: 'Payout', definition: 'Money on its way to the customer.' };

describe('a term', () => {
  it('needs a name and one sentence; forms and synonyms are none unless given', () => {
    expect(term.parse(payout)).toEqual({ ...payout, forms: {}, synonyms: {} });
    expect(term.safeParse({ ...payout, definition: undefined }).success).toBe(false);
  });

  it('has its forms and synonyms by locale, and leads to an article', () => {
    const words = { forms: { ru: ['выплаты'] }, synonyms: { en: ['transfer'] } };
    expect(term.safeParse({ ...payout, ...words, article: 'payments/payouts' }).success).toBe(true);
    expect(term.safeParse({ ...payout, forms: ['payouts'] }).success).toBe(false);
    expect(term.safeParse({ ...payout, synonyms: { English: ['transfer'] } }).success).toBe(false);
    expect(term.safeParse({ ...payout, article: 'payouts' }).success).toBe(false);
  });
});
