import { AUDIENCES, type ArticleMeta, type Audience } from '../article/index.ts';
import {
  addressOf,
  linkTarget,
  type CollectionName,
  type Document,
  type Entry,
  type Library,
} from '../library/index.ts';
import type { ReplyMeta } from '../reply/index.ts';

/** Articles; of those whose front matter does not fit, the fields that do. */
export function articlesOf(library: Library): Document<Partial<ArticleMeta>>[] {
  return [...library.articles.all, ...unfitBodies<ArticleMeta>(library, 'articles')];
}

/** Reply templates; of those whose front matter does not fit, the fields that do. */
export function repliesOf(library: Library): Document<Partial<ReplyMeta>>[] {
  return [...library.replies.all, ...unfitBodies<ReplyMeta>(library, 'replies')];
}

/** Everything with a body: articles, replies, news, chapters of the guide. */
export function documentsOf(library: Library): Document<unknown>[] {
  return [
    ...articlesOf(library),
    ...repliesOf(library),
    ...library.news.all,
    ...unfitBodies(library, 'news'),
    ...library.guide.all,
    ...unfitBodies(library, 'guide'),
  ];
}

/** Everything that is in a collection. */
export function entriesOf(library: Library): Entry<unknown>[] {
  const { sections, articles, replies, flows, news, curricula, quizzes, guide, cohorts } = library;
  const shelves = [sections, articles, replies, flows, news, curricula, quizzes, guide, cohorts];
  return [
    ...shelves.flatMap((shelf): readonly Entry<unknown>[] => shelf.all),
    ...library.unfit.filter((entry) => entry.digest !== ''),
  ];
}

function unfitBodies<Data>(library: Library, collection: CollectionName) {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its schema checked the fields one by one
  return library.unfit.filter(
    (entry) => entry.collection === collection && 'tree' in entry,
  ) as unknown as Document<Partial<Data>>[];
}

/** True when part of the document could not be read, so that what seems to be missing may be there. */
export function isBroken(library: Library, document: Document<unknown>): boolean {
  return library.unfit.some((entry) => entry.path === document.path && entry.broken);
}

/** The document that a path names, in its own locale or else in one that has it. */
export function documentAt(library: Library, path: string): Document<unknown> | undefined {
  const address = addressOf(path);
  if (address?.extension !== 'mdx') return undefined;
  const { id, locale, collection } = address;
  const locales = library.team.locales.map((one) => one.id);
  switch (collection) {
    case 'articles':
    case 'replies':
    case 'news':
    case 'guide':
      return (
        library[collection].find(id, locale, locales) ??
        unfitBodies(library, collection).find((document) => document.id === id)
      );
    default:
      return undefined;
  }
}

/** The document that a link in `from` leads to, if it leads to one. */
export function linkedDocument(
  library: Library,
  from: Document<unknown>,
  href: string,
): Document<unknown> | undefined {
  const target = linkTarget(from.path, href);
  return target.kind === 'file' ? documentAt(library, target.path) : undefined;
}

/** Who may read an entry; what has no audience of its own is internal. Undefined when it is misspelt. */
export function audienceOf({ data }: Pick<Entry<unknown>, 'data'>): Audience | undefined {
  if (typeof data !== 'object' || data === null || !('audience' in data)) return 'internal';
  return AUDIENCES.find((audience) => audience === data.audience);
}

/** True when readers of `from` may not see `to`. */
export function leavesAudience(
  from: Pick<Entry<unknown>, 'data'>,
  to: Pick<Entry<unknown>, 'data'>,
): boolean {
  const [own, other] = [audienceOf(from), audienceOf(to)];
  if (own === undefined || other === undefined) return false;
  return AUDIENCES.indexOf(other) < AUDIENCES.indexOf(own);
}
