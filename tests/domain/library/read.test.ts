import { describe, expect, it } from 'vitest';
import { COLLECTIONS, knownIds } from '#domain/library';
import { contentWith, issuesOf, libraryOf, read } from '../../fixtures/library.ts';
import { FAQ, FLOW, HOW_TO, QUIZ, REPLY, THEORY } from '../../fixtures/paths.ts';

describe('a library', () => {
  it('holds every kind of content, each on its shelf', () => {
    const library = libraryOf();
    const { sections, articles, replies, flows, news, curricula, quizzes, guide, cohorts } =
      library;
    const shelves = [sections, articles, replies, flows, news, curricula, quizzes, guide, cohorts];
    expect(shelves.map(({ ids }) => ids.size)).toEqual([1, 4, 1, 1, 1, 1, 1, 1, 1]);
    expect(shelves).toHaveLength(Object.keys(COLLECTIONS).length);
    expect(library.facts.get('payout-days')?.value).toBe('2 working days');
    expect(library.unfit).toEqual([]);
  });

  it('counts the words of a body and lists its headings and anchors', () => {
    const article = libraryOf().articles.get('en', 'payments/how-payouts-work');
    expect(article).toMatchObject({
      text: 'A payout takes . Why it may wait A bank holiday, or a refund. It takes days, not hours.',
      words: 18,
      headings: [{ depth: 2, text: 'Why it may wait', anchor: 'why-it-may-wait' }],
    });
  });

  it('without a usable team.yaml is none, but the other files are still checked', () => {
    const files = contentWith({ 'team.yaml': 'name: x\n', [THEORY]: ['type: theory', 'type: x'] });
    expect(read(files).library).toBeUndefined();
    expect(new Set(issuesOf(files).map(({ place }) => place.file))).toEqual(
      new Set(['team.yaml', THEORY]),
    );
  });

  it('needs neither facts.yaml nor glossary.yaml', () => {
    const change = { 'facts.yaml': null, 'glossary.yaml': null };
    expect(libraryOf(change).glossary).toEqual([]);
    expect(issuesOf(contentWith(change)).map(({ code }) => code)).toEqual(['unknown-fact']);
  });
});

describe('a file that can’t be used', () => {
  it.each([
    ['broken YAML', REPLY, 'title: Explain a hold', 'title: "Explain'],
    ['a wrong field', HOW_TO, 'type: how-to', 'type: how'],
    ['broken MDX', FAQ, 'The first one', '{The first one'],
    ['broken YAML', FLOW, 'start: paid', 'start: [paid'],
    ['a wrong field', QUIZ, 'kind: true-false', 'kind: true-or-false'],
  ])(
    'because of %s makes no second message wherever its id stands: %s',
    (_why, path, line, instead) => {
      const issues = issuesOf(contentWith({ [path]: [line, instead] }));
      expect(
        issues.filter(({ severity }) => severity === 'error').map(({ place }) => place.file),
      ).toEqual([path]);
    },
  );

  it('is on no shelf, and its id is known', () => {
    const library = libraryOf({ [HOW_TO]: ['type: how-to', 'type: how'] });
    expect(library.articles.get('en', 'payments/refund-a-payment')).toBeUndefined();
    expect(library.unfit.map(({ path, broken }) => [path, broken])).toEqual([[HOW_TO, false]]);
    expect(knownIds(library, 'articles').has('payments/refund-a-payment')).toBe(true);
    expect(knownIds(library, 'replies')).toBe(library.replies.ids);
  });

  it('keeps the fields that fit, so that these are checked too', () => {
    const [unfit] = libraryOf({ [HOW_TO]: ['type: how-to', 'type: how'] }).unfit;
    expect(unfit?.data).toMatchObject({
      title: 'Refund a payment',
      owner: 'payments-lead',
      audience: 'internal',
    });
    expect(unfit?.data).not.toHaveProperty('type');
  });
});
