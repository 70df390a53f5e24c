import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileDigest, digestText, secondsFor, seenAt, type Happening } from '#domain/digest';
import { newsWords } from '../../../src/i18n/news.ts';

const SPAN = { from: '2026-11-21T20:00:00Z', to: '2026-11-23T09:00:00Z' };
const ALL = { sections: [], lines: [] };

function happening(part: Partial<Happening>): Happening {
  return {
    kind: 'article',
    id: 'payments/payouts',
    title: 'How payouts work',
    url: '/articles/payments/payouts/',
    meaning: 'text',
    at: '2026-11-22T10:00:00Z',
    section: 'payments',
    lines: ['line-1'],
    products: [],
    ...part,
  };
}
const news = (id: string, part: Partial<Happening> = {}): Happening =>
  happening({ kind: 'news', id, title: id, summary: 'One sentence.', section: undefined, ...part });

describe('the digest', () => {
  test('holds what happened after its start and up to its end', () => {
    const at = (time: string, id: string) => happening({ at: time, id });
    const digest = compileDigest(
      [
        at(SPAN.from, 'a/at-start'),
        at('2026-11-21T20:00:01Z', 'a/after'),
        at(SPAN.to, 'a/at-end'),
        at('2026-11-23T09:00:01Z', 'a/late'),
      ],
      ALL,
      SPAN,
    );
    expect(digest.changed.map(({ id }) => id)).toEqual(['a/at-end', 'a/after']);
  });

  test('puts material news first', () => {
    const digest = compileDigest(
      [news('minor', { at: '2026-11-23T08:00:00Z' }), news('material', { material: true })],
      ALL,
      SPAN,
    );
    expect(digest.news.map(({ id }) => id)).toEqual(['material', 'minor']);
  });

  test('counts articles that were only verified, and lists those whose text changed', () => {
    const verified = happening({ id: 'tax/vat', meaning: 'verified' });
    const digest = compileDigest([verified, happening({})], ALL, SPAN);
    expect([digest.verified, digest.changed.length]).toEqual([1, 1]);
  });

  test('names a thing once, by the strongest of what happened to it', () => {
    const rows = (['verified', 'text', 'added'] as const).map((meaning, hour) =>
      happening({ meaning, at: `2026-11-22T1${9 - hour}:00:00Z` }),
    );
    const digest = compileDigest(rows, ALL, SPAN);
    expect(digest.changed.map(({ meaning }) => meaning)).toEqual(['added']);
    expect(digest.verified).toBe(0);
  });

  test('leaves out other sections and lines, but no news for a section', () => {
    const reader = { sections: ['tax'], lines: ['line-1'] };
    const rows = [happening({}), happening({ id: 'tax/vat', section: 'tax' }), news('n')];
    const other = happening({ id: 'tax/oss', section: 'tax', lines: ['finance'] });
    const digest = compileDigest([...rows, other], reader, SPAN);
    expect(digest.changed.map(({ id }) => id)).toEqual(['tax/vat']);
    expect(digest.news).toHaveLength(1);
  });

  test('does not call a thing gone that came back, nor name one that came and went', () => {
    const back = [
      happening({ meaning: 'removed', at: '2026-11-22T10:00:00Z' }),
      happening({ meaning: 'added', at: '2026-11-22T12:00:00Z' }),
    ];
    const digest = compileDigest(back, ALL, SPAN);
    expect([digest.changed.length, digest.removed.length]).toEqual([1, 0]);
    const gone = [
      happening({ meaning: 'added', at: '2026-11-22T10:00:00Z' }),
      happening({ meaning: 'removed', at: '2026-11-22T12:00:00Z' }),
    ];
    const { changed, removed } = compileDigest(gone, ALL, SPAN);
    expect([changed, removed]).toEqual([[], []]);
    expect(compileDigest(gone.slice(1), ALL, SPAN).removed).toHaveLength(1);
  });

  test('names announced news once more when it takes effect', () => {
    const told = news('n', { at: '2026-11-18T00:00:00Z', effectiveFrom: '2026-11-22' });
    const effect = { ...told, at: '2026-11-22T00:00:00Z', inForce: true };
    expect(compileDigest([told, effect], ALL, SPAN).news).toEqual([effect]);
    const before = { from: '2026-11-17T20:00:00Z', to: '2026-11-18T09:00:00Z' };
    expect(compileDigest([told, effect], ALL, before).news).toEqual([told]);
  });

  test('leaves out an offer that ended while the reader was away', () => {
    expect(compileDigest([news('n', { expires: '2026-11-22' })], ALL, SPAN).news).toEqual([]);
  });

  test('takes two minutes at most, never cuts material news, and says how much is left', () => {
    const row = fc.record({
      kind: fc.constantFrom('news', 'article', 'reply'),
      id: fc.integer({ min: 0, max: 400 }).map((n) => `s/${n}`),
      title: fc.integer({ min: 1, max: 30 }).map((n) => 'word '.repeat(n)),
      material: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 300 }), (parts) => {
        const rows = parts.map((part) => happening(part as Partial<Happening>));
        const digest = compileDigest(rows, ALL, SPAN);
        const shown = [...digest.news, ...digest.changed, ...digest.replies];
        const must = shown.filter((one) => one.kind === 'news' && one.material);
        const least = must.reduce((sum, one) => sum + secondsFor(one), 0);
        expect(digest.seconds).toBeLessThanOrEqual(Math.max(120, Math.ceil(least)));
        const total = new Set(rows.map((one) => `${one.kind} ${one.id}`)).size;
        expect(shown.length + digest.left).toBe(total);
      }),
    );
  });
});

describe('what is dated by its author', () => {
  test('written ahead, is seen from the start of its day', () => {
    expect(seenAt('2026-11-20', ['2026-11-18T12:00:00+01:00'])).toBe('2026-11-20T00:00:00Z');
    expect(seenAt('2026-11-20', [])).toBe('2026-11-20T00:00:00Z');
  });

  test('merged days later, is seen from then on, and so reaches those who were off', () => {
    const commits = ['2026-11-24T09:00:00+01:00', '2026-11-22T15:00:00+01:00'];
    expect(seenAt('2026-11-20', commits)).toBe('2026-11-22T15:00:00+01:00');
  });
});

describe('the digest as text', () => {
  const write = {
    origin: 'https://kb.example',
    when: (instant: string) => instant.slice(0, 16),
    day: (date: string) => date,
    count: (n: number, forms: Readonly<Record<string, string>>) =>
      (n === 1 ? forms['one'] : forms['other'])!.replace('#', String(n)),
  };
  const { text } = newsWords('en').digest;

  test('is a line a thing with its address', () => {
    const rows = [
      news('Instant payouts', { material: true, mustRead: true, url: '/news/instant/' }),
      happening({}),
      happening({ id: 'tax/vat', meaning: 'verified' }),
    ];
    expect(digestText(compileDigest(rows, ALL, SPAN), text, write)).toBe(
      `Since your last shift: 2026-11-21T20:00 – 2026-11-23T09:00

News
• Instant payouts (changes what you say, confirm): One sentence. https://kb.example/news/instant/

Articles
• How payouts work (text changed) https://kb.example/articles/payments/payouts/

1 article was checked and stays as it was.`,
    );
  });

  test('says of announced news since when it is in force', () => {
    const effect = news('Two days', { effectiveFrom: '2026-11-22', inForce: true });
    const digest = compileDigest([effect], ALL, SPAN);
    expect(digestText(digest, text, write)).toContain('• Two days (in force since 2026-11-22):');
  });

  test('says when nothing changed', () => {
    expect(digestText(compileDigest([], ALL, SPAN), text, write)).toContain('Nothing changed');
  });

  test('keeps a title on one line', () => {
    const digest = compileDigest([happening({ title: 'Two\n\nlines' })], ALL, SPAN);
    expect(digestText(digest, text, write)).toContain('• Two lines (');
  });
});
