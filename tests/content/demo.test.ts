import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkFolder } from '#adapters/content';
import { forPeople, type Issue } from '#domain/issue';
import { addressOf, linkTarget, type Document, type Library } from '#domain/library';
import { componentsOf, textProp, walk } from '#domain/shared';

let library: Library;
let issues: Issue[];

beforeAll(async () => {
  const checked = await checkFolder(fileURLToPath(new URL('../../content', import.meta.url)));
  library = checked.library!;
  issues = checked.issues;
});

const documents = (): Document<unknown>[] => [
  ...library.articles.all,
  ...library.replies.all,
  ...library.news.all,
  ...library.guide.all,
];

/** Ids that the components called `name` insert into a text. */
function idsOf(document: Document<unknown>, name: string): string[] {
  return componentsOf(document.tree.children, name).map((node) => textProp(node, 'id'));
}

/** Ids of the articles that a text links to, itself left out. */
function linkedFrom(document: Document<unknown>): string[] {
  const ids: string[] = [];
  walk(document.tree.children, (node) => {
    if (node.type !== 'element' || node.tagName !== 'a') return;
    const target = linkTarget(document.path, textProp(node, 'href'));
    const address = target.kind === 'file' ? addressOf(target.path) : undefined;
    if (address?.collection === 'articles' && address.id !== document.id) ids.push(address.id);
  });
  return ids;
}

describe('the demo content', () => {
  it('passes its own checks', () => {
    const errors = issues.filter((issue) => issue.severity === 'error');
    expect(errors.map(forPeople)).toEqual([]);
  });

  it('has articles of 250 to 800 words, in every language', () => {
    const odd = library.articles.all.filter(({ words }) => words < 250 || words > 800);
    expect(odd.map(({ path, words }) => `${path}: ${words} words`)).toEqual([]);
  });

  it('shows every fact somewhere', () => {
    const shown = new Set(documents().flatMap((document) => idsOf(document, 'Fact')));
    expect([...library.facts.keys()].filter((id) => !shown.has(id))).toEqual([]);
  });

  it('leads to every article from another text', () => {
    const linked = new Set([
      ...documents().flatMap(linkedFrom),
      ...library.articles.all.flatMap(({ data }) => data.related),
    ]);
    expect([...library.articles.ids].filter((id) => !linked.has(id))).toEqual([]);
  });

  it('gives every reply a place: an article that shows it, or one that it names', () => {
    const shown = new Set(library.articles.all.flatMap((article) => idsOf(article, 'Reply')));
    const homeless = library.replies.all.filter(
      ({ id, data }) => data.articles.length === 0 && !shown.has(id),
    );
    expect(homeless.map(({ path }) => path)).toEqual([]);
  });

  it('is complete in the language that the others fall back to', () => {
    const [original] = library.team.locales;
    const missing = [...library.articles.ids, ...library.replies.ids].filter(
      (id) => !library.articles.get(original!.id, id) && !library.replies.get(original!.id, id),
    );
    expect(missing).toEqual([]);
  });

  it('asks what people really type: three phrases or more for every article', () => {
    const few = library.articles.all.filter(({ data }) => data.asks.length < 3);
    expect(few.map(({ path }) => path)).toEqual([]);
  });
});
