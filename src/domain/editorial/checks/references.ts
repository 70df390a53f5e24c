import type { Issue } from '../../issue/index.ts';
import { knownIds, type Entry, type Library } from '../../library/index.ts';
import { entriesOf } from '../documents.ts';
import { idIssues, idsOf, type Kind } from '../references.ts';

type Kinds = Record<'people' | 'lines' | 'products' | 'related' | 'articles', Kind>;

/** Fields that hold an id, or a list of ids, wherever they stand. */
const FIELDS: readonly { name: string; kind: keyof Kinds }[] = [
  { name: 'owner', kind: 'people' },
  { name: 'editor', kind: 'people' },
  { name: 'lead', kind: 'people' },
  { name: 'mentors', kind: 'people' },
  { name: 'lines', kind: 'lines' },
  { name: 'products', kind: 'products' },
  { name: 'related', kind: 'related' },
  { name: 'articles', kind: 'articles' },
];

/** Ids in front matter and YAML that name people, lines, products and articles of this library. */
export function checkReferences(library: Library): Issue[] {
  const kinds = knownKinds(library);
  return entriesOf(library).flatMap((entry) =>
    FIELDS.flatMap(({ name, kind }) => fieldIssues(entry, name, kinds[kind])),
  );
}

function fieldIssues(entry: Entry<unknown>, name: string, kind: Kind): Issue[] {
  const came: unknown = Reflect.get(Object(entry.data), name);
  if (typeof came === 'string') return idIssues(entry, [name], came, kind);
  if (!Array.isArray(came)) return [];
  return came.flatMap((id, index) =>
    typeof id === 'string' ? idIssues(entry, [name, index], id, kind) : [],
  );
}

function knownKinds(library: Library): Kinds {
  const { people, lines, products } = library.team;
  const article = {
    what: 'article',
    where: 'the id of an article: <section>/<file name>',
    ids: knownIds(library, 'articles'),
  };
  return {
    people: ofTeam('unknown-owner', 'person', 'people', people),
    lines: ofTeam('unknown-line', 'line', 'lines', lines),
    products: ofTeam('unknown-product', 'product', 'products', products),
    related: { code: 'unknown-related', ...article },
    articles: { code: 'unknown-reference', ...article },
  };
}

function ofTeam(
  code: Kind['code'],
  what: string,
  list: string,
  items: readonly { id: string }[],
): Kind {
  return { code, what, where: `an id under ${list}: in team.yaml`, ids: idsOf(items) };
}
