import { searchCompanion, searchDocumentsIn, searchGlossary } from '#domain/library';
import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../fixtures/library.ts';

const TODAY = '2026-11-23';

describe('what search finds', () => {
  const library = libraryOf();
  const english = searchDocumentsIn(library, 'en', TODAY);
  const russian = searchDocumentsIn(library, 'ru', TODAY);

  test('every article and reply is there once, in every locale', () => {
    for (const documents of [english, russian]) {
      const ids = documents.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of library.articles.ids) expect(ids).toContain(id);
      for (const id of library.replies.ids) expect(ids).toContain(`reply:${id}`);
    }
  });

  test('a problem of an FAQ is found by itself, at its place on the page', () => {
    const problem = english.find(({ kind }) => kind === 'problem');
    expect(problem?.url).toMatch(/^\/articles\/[^/]+\/[^/]+\/#[^#]+$/);
    expect(problem?.title).not.toBe('');
  });

  test('news is found from the day on which it is published', () => {
    const url = '/news/faster-payouts/';
    const on = (day: string) => searchDocumentsIn(library, 'en', day).map((each) => each.url);
    expect(on('2026-11-01')).not.toContain(url);
    expect(on('2026-11-02')).toContain(url);
    expect(russian.map((each) => each.url)).toContain(`/ru${url}`);
  });

  test('addresses of other locales have their prefix', () => {
    expect(russian.every(({ url }) => url.startsWith('/ru/'))).toBe(true);
    expect(english.some(({ url }) => url.startsWith('/ru/'))).toBe(false);
  });

  test('the text has the values of facts, and no markup', () => {
    const [fact] = library.facts.values();
    const value = typeof fact?.value === 'string' ? fact.value : (fact?.value['en'] ?? '?');
    expect(english.some(({ body }) => body.includes(value))).toBe(true);
    expect(english.every(({ body }) => !/<[A-Za-z]/.test(body))).toBe(true);
  });

  test('the glossary groups a term with its words, and every section has somebody to ask', () => {
    for (const group of searchGlossary(library, 'ru')) expect(group.length).toBeGreaterThan(1);
    const { sections } = searchCompanion(library, 'en');
    expect(Object.keys(sections).toSorted()).toEqual([...library.sections.ids].toSorted());
    for (const section of Object.values(sections)) expect(section.owner).not.toBe('');
  });
});
