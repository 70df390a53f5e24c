import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markTexts, search } from '#domain/search';
import { anyCharacter, article, HELP, indexOf, RUSSIAN } from './small.ts';

const english = indexOf(HELP);
const russian = indexOf(RUSSIAN, 'ru');
const first = (query: string, index = english): string | undefined =>
  search(index, query).hits[0]?.place.title;

describe('search', () => {
  it.each([
    ['refund card', 'Refund a card payment'],
    ['refnud crad', 'Refund a card payment'],
    ['partial refund', 'Refund a card payment'],
    ['two payments one bill', 'Charged twice for one invoice'],
    ['E-1045', 'Charged twice for one invoice'],
    ['payou', 'How payouts travel'],
    ['куагтв сфкв', 'Refund a card payment'],
  ])('finds for "%s" first: %s', (query, title) => {
    expect(first(query)).toBe(title);
  });

  it('finds Russian on the wrong layout and Latin names inside Russian', () => {
    expect(first('djpdhfn rfhne', russian)).toBe('Возврат платежа на карту');
    expect(first('подключить paypal', russian)).toBe('Подключение PayPal');
  });

  it('puts a document without a rare word below one that has it, and does not lose it', () => {
    const titles = search(english, 'refund invoice twice').hits.map((hit) => hit.place.title);
    expect(titles[0]).toBe('Charged twice for one invoice');
    expect(titles).toContain('Refund a card payment');
  });

  it('prefers the title that says nothing else, and words that stand together', () => {
    const index = indexOf([
      article('Card refund rules for resellers in other countries'),
      article('Refund of a damaged card'),
      article('Card refund'),
    ]);
    expect(first('card refund', index)).toBe('Card refund');
  });

  it('prefers FAQs when something fails and how-tos when asked how, where kinds were given', () => {
    const index = indexOf([
      article('Payout settings', { kind: 'theory', id: 'a' }),
      article('Payout settings', { kind: 'how-to', id: 'b' }),
      article('Payout settings', { kind: 'faq', id: 'c' }),
    ]);
    expect(search(index, 'how payout').hits[0]?.place.kind).toBe('how-to');
    expect(search(index, 'payout not working').hits[0]?.place.kind).toBe('faq');
  });

  it('shows only what the filters let through', () => {
    const kinds = search(english, 'invoice', { kinds: ['faq'] }).hits.map((hit) => hit.place.kind);
    expect(kinds).toEqual(['faq']);
    expect(search(english, 'refund', { section: 'nowhere' }).hits).toEqual([]);
  });

  it('says nothing for what the texts do not treat, and names what came closest apart', () => {
    const answer = search(english, 'bitcoin wallet opens slowly');
    expect(answer.verdict).toBe('nothing');
    expect(answer.hits).toEqual([]);
    expect(answer.closest.length).toBeGreaterThan(0);
    expect(answer.missing).toContain('bitcoin');
  });

  it('is not held back by a number that no text has: it is the customer’s own', () => {
    for (const query of ['refund 48213 card 9377 0.5.77', 'refund card K-20331']) {
      const { verdict, hits, missing } = search(english, query);
      expect(verdict, query).toBe('found');
      expect(hits[0]?.place.title).toBe('Refund a card payment');
      expect(missing.length).toBeGreaterThan(0);
    }
  });

  it('answers the sentence of a pasted message that asks, whatever the others tell', () => {
    const story = 'Hello there! The weather in Lisbon is dreadful and our cat is ill. ';
    const answer = search(english, `${story}How do I schedule remidners? Thanks in advance!`);
    expect(answer.verdict).toBe('found');
    expect(answer.hits[0]?.place.title).toBe('Schedule a reminder');
    const hows = new Map(answer.words.map((word) => [word.typed, word.how]));
    expect([hows.get('remidners'), hows.get('lisbon')]).toEqual(['typo', 'ignored']);
    expect(answer.missing).toEqual([]);
  });

  it.each([
    'it was fine last month but since yesterday morning our whole office cannot schedule reminders any more',
    'i want to schedule another reminder and my chief drives me mad because everybody in our office waits since friday',
  ])('finds the question in a story told in one breath: %s', (story) => {
    const answer = search(english, story);
    expect(answer.verdict).toBe('found');
    expect(answer.hits[0]?.place.title).toBe('Schedule a reminder');
  });

  it('says nothing for a long story about something else', () => {
    const story =
      'our cat was ill last month and since yesterday morning the weather in lisbon is dreadful again';
    expect(search(english, story).verdict).toBe('nothing');
  });

  it('gives what each sentence asks in turn, no document twice', () => {
    const asked = 'Refund my card. Invite a colleague. Refund my card payment. Thanks in advance.';
    const { hits } = search(english, asked);
    const titles = hits.map((hit) => hit.place.title);
    expect(titles.slice(0, 2).toSorted()).toEqual(['Invite a colleague', 'Refund a card payment']);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('says empty for nothing typed', () => {
    expect(search(english, ' \t ').verdict).toBe('empty');
  });

  it('marks the words of a title that answer, typos and other forms too', () => {
    const { hits } = search(english, 'refnud crad');
    const { title } = hits[0]?.place ?? { title: '' };
    expect(hits[0]?.marks.map(({ start, end }) => title.slice(start, end))).toEqual([
      'Refund',
      'card',
    ]);
    expect(markTexts(english, 'refund', ['No refunds <b>'])).toEqual([[{ start: 3, end: 10 }]]);
  });

  it('marks no word without a topic for one of the same stem', () => {
    const index = indexOf([...HELP, article('Refund all', { body: 'Alls and refunds.' })]);
    expect(markTexts(index, 'refund alls', ['Refund all'])).toEqual([[{ start: 0, end: 6 }]]);
  });

  it('names the heading that fits better than the title', () => {
    expect(search(english, 'partial refund').hits[0]?.heading).toBe(0);
    expect(search(english, 'refund card payment').hits[0]?.heading).toBeUndefined();
  });

  it('gives the same answer again', () => {
    expect(search(english, 'refund invoice')).toEqual(search(english, 'refund invoice'));
  });
});

describe('any text typed', () => {
  const odd = fc.oneof(
    fc.string({ unit: anyCharacter, maxLength: 80 }),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.string({
      unit: fc.constantFrom(':', '^', '~', '+', '-', '*', '"', ' ', 'a'),
      maxLength: 40,
    }),
    fc.string({
      unit: fc.constantFrom('й', '\u0306', '\u200b', '\u202e', 'é', 'א', '👩‍👩‍👧', ' '),
      maxLength: 40,
    }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '__proto__',
      'constructor',
      'toString',
      "' or 1=1",
    ),
  );

  it('gives an answer whose marks lie within the titles', () => {
    fc.assert(
      fc.property(odd, (query) => {
        const answer = search(english, query);
        expect(Number.isFinite(answer.confidence)).toBe(true);
        for (const { place, marks, score } of answer.hits) {
          expect(Number.isFinite(score)).toBe(true);
          const bounds = [
            0,
            ...marks.flatMap(({ start, end }) => [start, end]),
            place.title.length,
          ];
          expect(bounds).toEqual(bounds.toSorted((a, b) => a - b));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives one for 10,000 characters', () => {
    for (const piece of ['a', 'refund ', '\u0301', '🙂', ':', 'й']) {
      expect(search(english, piece.repeat(10_000 / piece.length)).words.length).toBeLessThanOrEqual(
        24,
      );
    }
  });
});
