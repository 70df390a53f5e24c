import { describe, expect, test } from 'vitest';
import {
  formatDate,
  formatPercent,
  formatShortDate,
  localePath,
  plural,
  stripLocale,
  t,
} from '#i18n';

describe('words of the interface', () => {
  test('Russian counts with three forms, English with two', () => {
    const ru = t('ru').section;
    expect([1, 2, 5, 11, 21, 104].map(ru.articles)).toEqual([
      '1 статья',
      '2 статьи',
      '5 статей',
      '11 статей',
      '21 статья',
      '104 статьи',
    ]);
    expect([1, 2].map(t('en').section.articles)).toEqual(['1 article', '2 articles']);
  });

  test('every set of forms in Russian names all of its categories', () => {
    const { overdue } = t('ru').badge;
    expect(Object.keys(overdue).toSorted()).toEqual(['few', 'many', 'one', 'other']);
    expect(Object.keys(t('ru').reply.blanksLeft)).toEqual(Object.keys(overdue));
  });

  test('a missing category falls back to the other form', () => {
    expect(plural('ru')(5, { one: 'день', other: 'дня' })).toBe('дня');
  });

  test('a language without an interface of its own reads English, a variant its language', () => {
    expect(t('de')).toBe(t('en'));
    expect(t('ru-KZ')).toBe(t('ru'));
  });
});

describe('dates', () => {
  test('a plain date is the same day in every time zone', () => {
    const zone = process.env['TZ'];
    for (const TZ of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Moscow']) {
      process.env['TZ'] = TZ;
      expect(formatDate('en', '2026-11-12')).toBe('12 Nov 2026');
      expect(formatShortDate('ru', '2026-11-12')).toBe('12 нояб.');
    }
    process.env['TZ'] = zone;
  });

  test('Russian writes the year without its abbreviation', () => {
    expect(formatDate('ru', '2026-05-01')).toBe('1 мая 2026');
  });

  test('a share is a whole per cent as the locale writes it', () => {
    expect(formatPercent('en', 0.716)).toBe('72%');
    expect(formatPercent('ru', 0.716)).toBe('72\u00A0%');
  });
});

describe('addresses', () => {
  const root = { base: '/', defaultLocale: 'en' };
  const folder = { base: '/handbook', defaultLocale: 'ru' };

  test.each([
    ['en', 'sections/tax/', root, '/sections/tax/'],
    ['ru', 'sections/tax/', root, '/ru/sections/tax/'],
    ['ru', '', folder, '/handbook/'],
    ['en', 'articles/a/b/', folder, '/handbook/en/articles/a/b/'],
  ])('%s %s is %s', (locale, path, paths, address) => {
    expect(localePath(locale, path, paths)).toBe(address);
    expect(stripLocale(address, locale, paths)).toBe(path);
  });
});
