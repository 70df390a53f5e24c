import type { Audience } from '../article/index.ts';
import type { Document, Library } from '../library/index.ts';

/** Everything with a body: articles, replies, news, chapters of the guide. */
export function documentsOf(library: Library): Document<unknown>[] {
  const { articles, replies, news, guide } = library;
  return [articles, replies, news, guide].flatMap(
    (shelf): readonly Document<unknown>[] => shelf.all,
  );
}

/** Who may read a document; the guide has no audience of its own and is internal. */
export function audienceOf(document: Document<unknown>): Audience {
  return (document.data as { audience?: Audience }).audience ?? 'internal';
}
