import { describe, expect, it } from 'vitest';
import { fact, factValue } from '#domain/fact';

const limit = fact.parse({
  id: 'payment-limit',
  value: { en: '€ 10,000', ru: '10 000 €' },
  forms: { ru: { gen: '10 000 евро' } },
  source: 'terms of service',
  changedOn: '2026-03-01',
});

describe('the value of a fact', () => {
  it('is the one of the locale, else of the default one', () => {
    expect(factValue(limit, 'ru', 'en')).toBe('10 000 €');
    expect(factValue(limit, 'de', 'en')).toBe('€ 10,000');
  });

  it('is in the grammatical form where there is one, else plain', () => {
    expect(factValue(limit, 'ru', 'en', 'gen')).toBe('10 000 евро');
    expect(factValue(limit, 'ru', 'en', 'dat')).toBe('10 000 €');
    expect(factValue(limit, 'en', 'en', 'gen')).toBe('€ 10,000');
  });

  it('needs a source and a day', () => {
    const { source: _source, ...rest } = limit;
    expect(fact.safeParse(rest).success).toBe(false);
    expect(fact.safeParse({ ...limit, changedOn: 'last spring' }).success).toBe(false);
  });
});
