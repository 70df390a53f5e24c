import { describe, expect, it } from 'vitest';
import { articleAnchor, articleId, inLocale, localeCode, localized, slug } from '#domain/shared';

describe('a text that may differ by locale', () => {
  it('is read in the locale, else in the default one, else in any', () => {
    expect(inLocale('Line 1', 'ru', 'en')).toBe('Line 1');
    expect(inLocale({ en: 'Line', ru: 'Линия' }, 'ru', 'en')).toBe('Линия');
    expect(inLocale({ en: 'Line' }, 'ru', 'en')).toBe('Line');
    expect(inLocale({ de: 'Linie' }, 'ru', 'en')).toBe('Linie');
    expect(inLocale({}, 'ru', 'en')).toBe('');
  });

  it('is one text or one a locale, never empty', () => {
    expect(localized.safeParse({ en: 'a', 'pt-BR': 'b' }).success).toBe(true);
    expect(localized.safeParse({ English: 'a' }).success).toBe(false);
    expect(localized.safeParse('').success).toBe(false);
  });
});

describe('an id', () => {
  it.each(['refund', 'line-1-5', 'возврат', 'v1.2', 'a_b'])('may be “%s”', (text) => {
    expect(slug.safeParse(text).success).toBe(true);
  });

  it.each(['', 'Refund', 'two words', '-a', 'a-', 'a--b', 'a/b', 'a#b'])('is not “%s”', (text) => {
    expect(slug.safeParse(text).success).toBe(false);
  });

  it('of an article names its section, and an anchor adds a heading', () => {
    expect(articleId.safeParse('payments/refund').success).toBe(true);
    expect(articleId.safeParse('refund').success).toBe(false);
    expect(articleAnchor.safeParse('payments/refund#steps').success).toBe(true);
    expect(articleAnchor.safeParse('payments/refund').success).toBe(true);
    expect(articleAnchor.safeParse('payments/refund#').success).toBe(false);
  });

  it.each([
    ['en', true],
    ['pt-BR', true],
    ['EN', false],
    ['english', false],
  ])('of a locale: %s', (code, fits) => {
    expect(localeCode.safeParse(code).success).toBe(fits);
  });
});
