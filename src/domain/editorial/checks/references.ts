import { issueAt, type Issue, type IssueCode } from '../../issue/index.ts';
import type { Entry, KeyPath, Library } from '../../library/index.ts';
import { placeOf, unknown } from '../places.ts';

interface Owned {
  owner?: string;
  editor?: string;
  lead?: string;
  lines?: readonly string[];
  products?: readonly string[];
  related?: readonly string[];
  articles?: readonly string[];
  mentors?: readonly string[];
}

/** Ids in front matter and YAML that name people, lines, products and articles of this library. */
export function checkReferences(library: Library): Issue[] {
  const known = knownIds(library);
  return entriesOf(library).flatMap((entry) => {
    const data = entry.data as Owned;
    return [
      ...one(entry, 'owner', data.owner, known.people),
      ...one(entry, 'editor', data.editor, known.people),
      ...one(entry, 'lead', data.lead, known.people),
      ...many(entry, 'mentors', data.mentors, known.people),
      ...many(entry, 'lines', data.lines, known.lines),
      ...many(entry, 'products', data.products, known.products),
      ...many(entry, 'related', data.related, known.related),
      ...many(entry, 'articles', data.articles, known.articles),
    ];
  });
}

interface Kind {
  code: IssueCode;
  what: string;
  where: string;
  ids: ReadonlySet<string>;
}

function knownIds(
  library: Library,
): Record<'people' | 'lines' | 'products' | 'related' | 'articles', Kind> {
  const { team } = library;
  const ids = (items: readonly { id: string }[]): Set<string> =>
    new Set(items.map((item) => item.id));
  const article = {
    what: 'article',
    where: 'the id of an article: <section>/<file name>',
    ids: library.articles.ids,
  };
  return {
    people: {
      code: 'unknown-owner',
      what: 'person',
      where: 'an id under people: in team.yaml',
      ids: ids(team.people),
    },
    lines: {
      code: 'unknown-line',
      what: 'line',
      where: 'an id under lines: in team.yaml',
      ids: ids(team.lines),
    },
    products: {
      code: 'unknown-product',
      what: 'product',
      where: 'an id under products: in team.yaml',
      ids: ids(team.products),
    },
    related: { code: 'unknown-related', ...article },
    articles: { code: 'unknown-reference', ...article },
  };
}

function entriesOf(library: Library): Entry<unknown>[] {
  const { sections, articles, replies, flows, news, curricula, quizzes, guide, cohorts } = library;
  return [sections, articles, replies, flows, news, curricula, quizzes, guide, cohorts].flatMap(
    (shelf): readonly Entry<unknown>[] => shelf.all,
  );
}

function one(entry: Entry<unknown>, key: string, came: string | undefined, kind: Kind): Issue[] {
  return came === undefined ? [] : named(entry, [key], came, kind);
}

function many(
  entry: Entry<unknown>,
  key: string,
  came: readonly string[] | undefined,
  kind: Kind,
): Issue[] {
  return (came ?? []).flatMap((id, index) => named(entry, [key, index], id, kind));
}

function named(entry: Entry<unknown>, keys: KeyPath, came: string, kind: Kind): Issue[] {
  if (kind.ids.has(came)) return [];
  return [issueAt(kind.code, placeOf(entry, keys), unknown(kind.what, came, kind.ids, kind.where))];
}
