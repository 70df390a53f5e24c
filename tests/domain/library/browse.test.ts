import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  articlesIn,
  articlesWithReply,
  defaultLocaleOf,
  localesOf,
  relatedTo,
  repliesIn,
  sectionsIn,
  Shelf,
  siblingsOf,
  verificationCounts,
} from '#domain/library';
import { libraryOf } from '../../fixtures/library.ts';
import { HOW_TO, THEORY } from '../../fixtures/paths.ts';

const library = libraryOf();
const titles = (documents: readonly { data: { title: string } }[]): string[] =>
  documents.map(({ data }) => data.title);

describe('a reader of a locale', () => {
  it('gets what is translated in translation, and the rest in the original', () => {
    expect(titles(articlesIn(library, 'ru'))).toEqual([
      'How payouts work',
      'What a payout costs',
      'Вернуть платёж',
      'Charged twice',
    ]);
    expect(localesOf(library)).toEqual(['en', 'ru']);
    expect(defaultLocaleOf(library)).toBe('en');
  });

  it('gets articles in the order of reading: theory, how-to, faq, then by title', () => {
    expect(articlesIn(library, 'en').map(({ data }) => data.type)).toEqual([
      'theory',
      'theory',
      'how-to',
      'faq',
    ]);
  });

  it('meets what is archived in no list', () => {
    const archived = libraryOf({ [HOW_TO]: ['confidence: validated', 'confidence: archived'] });
    expect(titles(articlesIn(archived, 'en'))).not.toContain('Refund a payment');
    expect(titles(repliesIn(archived, 'en'))).toEqual(['Explain a hold']);
  });

  it('gets the sections in their order, each with its articles', () => {
    const more = libraryOf({
      'en/sections/account.yaml': 'title: Account\nsummary: Signing in\nowner: editor\norder: 1\n',
    });
    expect(sectionsIn(more, 'en').map(({ id, articles }) => [id, articles.length])).toEqual([
      ['account', 0],
      ['payments', 4],
    ]);
  });
});

describe('an article', () => {
  const article = library.articles.get('en', 'payments/how-payouts-work')!;

  it('is related to what it names, else to what it links to', () => {
    const howTo = library.articles.get('en', 'payments/refund-a-payment')!;
    expect(titles(relatedTo(library, 'en', howTo))).toEqual(['How payouts work']);
    expect(titles(relatedTo(library, 'en', article))).toEqual(['Refund a payment']);
    expect(titles(relatedTo(library, 'ru', article))).toEqual(['Вернуть платёж']);
  });

  it('is found by the reply that it shows', () => {
    const reply = library.replies.get('en', 'hold-explained')!;
    expect(titles(articlesWithReply(library, 'en', reply))).toEqual(['Charged twice']);
  });

  it('has a window of siblings around it, never longer than asked', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (count, most) => {
          const all = Array.from({ length: count }, (_, index) => ({
            ...article,
            id: `a/${index}`,
          }));
          for (const [index, one] of all.entries()) {
            const { around, position, count: total } = siblingsOf(all, one, most);
            expect(around).toHaveLength(Math.min(most, count));
            expect(around).toContain(one);
            expect([position, total]).toEqual([index + 1, count]);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is counted as verified, due or not verified on a day', () => {
    const checked = libraryOf({
      [THEORY]: ['confidence: validated', 'confidence: validated\nverifiedOn: 2026-08-01'],
    });
    const articles = articlesIn(checked, 'en');
    expect(verificationCounts(articles, '2026-08-02')).toEqual({
      verified: 1,
      due: 0,
      'not-verified': 3,
    });
    expect(verificationCounts(articles, '2026-11-02')).toEqual({
      verified: 0,
      due: 1,
      'not-verified': 3,
    });
  });
});

describe('a shelf', () => {
  const shelf = new Shelf([
    { id: 'a', locale: 'en' },
    { id: 'a', locale: 'ru' },
    { id: 'b', locale: 'ru' },
  ]);

  it('finds an entry in its locale, else in the first of the others that has it', () => {
    expect(shelf.find('a', 'ru', ['en'])).toEqual({ id: 'a', locale: 'ru' });
    expect(shelf.find('b', 'en', ['en', 'ru'])).toEqual({ id: 'b', locale: 'ru' });
    expect(shelf.find('b', 'en', ['en'])).toBeUndefined();
    expect(shelf.get('en', 'b')).toBeUndefined();
  });

  it('lists what is written in a locale, and every id once', () => {
    expect(shelf.inLocale('ru')).toHaveLength(2);
    expect(shelf.inLocale('de')).toEqual([]);
    expect([...shelf.ids]).toEqual(['a', 'b']);
  });
});
