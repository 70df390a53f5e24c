import type { Document, Library } from '#domain/library';

/** A translation, and the state of its original. */
export interface Translation {
  /** Relative to the content folder. */
  path: string;
  /** The original's path. */
  source: string;
  /** The digest of the original as it is now. */
  digest: string;
  /** The digest that the translation names; undefined when it names none. */
  named: string | undefined;
}

/** Everything with a body that is written in another language than the team's first and has an original there. */
export function translationsIn(library: Library): Translation[] {
  const first = library.team.locales[0]!.id;
  return [library.articles, library.replies, library.news].flatMap((shelf) =>
    (shelf.all as readonly Document<{ sourceHash?: string | undefined }>[]).flatMap((document) => {
      const source = shelf.get(first, document.id);
      if (document.locale === first || source === undefined) return [];
      const named = document.data.sourceHash;
      return [{ path: document.path, source: source.path, digest: source.digest, named }];
    }),
  );
}
