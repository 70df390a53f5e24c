import { issueAt, type Issue, type IssueCode } from '../issue/index.ts';
import {
  knownIds,
  type Entry,
  type KeyPath,
  type Library,
  type ParsedFile,
} from '../library/index.ts';
import { placeOf, unknown } from './places.ts';

type Located = Pick<ParsedFile, 'path' | 'locate'>;

/** What an id may name. */
export interface Kind {
  code: IssueCode;
  /** What it is called in a message. */
  what: string;
  /** Where the ids come from. */
  where: string;
  ids: ReadonlySet<string>;
}

/** The ids of a list of the team: its people, lines, calendars. */
export function idsOf(items: readonly { id: string }[]): Set<string> {
  return new Set(items.map((item) => item.id));
}

/** The issue that `came`, written at `keys`, names nothing; none when it does. */
export function idIssues(
  file: Located,
  keys: KeyPath,
  came: string | undefined,
  kind: Kind,
): Issue[] {
  if (came === undefined || kind.ids.has(came)) return [];
  const text = unknown(kind.what, came, kind.ids, kind.where);
  return [issueAt(kind.code, placeOf(file, keys), text)];
}

/** The issue that an id of YAML names no `what`. */
export function namedIssues(
  file: Located,
  keys: KeyPath,
  what: string,
  came: string | undefined,
  ids: ReadonlySet<string>,
): Issue[] {
  return idIssues(file, keys, came, {
    code: 'unknown-reference',
    what,
    where: `the id of ${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}`,
    ids,
  });
}

/** Issues of `section/slug` or `section/slug#heading`: neither the article nor its heading may be missing. */
export function articleIssues(
  library: Library,
  entry: Entry<unknown>,
  keys: KeyPath,
  came: string | undefined,
): Issue[] {
  if (came === undefined) return [];
  const [id = '', anchor] = came.split('#', 2);
  const locales = library.team.locales.map((locale) => locale.id);
  const article = library.articles.find(id, entry.locale, locales);
  if (!article) return namedIssues(entry, keys, 'article', id, knownIds(library, 'articles'));
  if (anchor === undefined || article.anchors.has(anchor)) return [];
  const where = `an anchor of ${article.path}`;
  const text = unknown('heading', anchor, article.anchors, where);
  return [issueAt('dangling-anchor', placeOf(entry, keys), text)];
}
