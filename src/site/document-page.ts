import { localesOf, type Document, type Library } from '#domain/library';

/** A document as the page of one locale shows it. */
export interface DocumentPage<Data> {
  document: Document<Data>;
  /** True where it is not written in the reader's language. */
  isFallback: boolean;
  /** The language of its text, where it differs from the page's. */
  lang: string | undefined;
  /** The locales in which it is written. */
  writtenIn: string[];
}

/** Fetches the document of a page that has a route; throws when there is none, which would be a mistake of ours. */
export function documentPage<Data>(
  library: Library,
  shelf: {
    find: (id: string, locale: string, locales: readonly string[]) => Document<Data> | undefined;
    get: (locale: string, id: string) => Document<Data> | undefined;
  },
  id: string,
  locale: string,
): DocumentPage<Data> {
  const locales = localesOf(library);
  const document = shelf.find(id, locale, locales);
  if (!document) throw new Error(`There is no page for “${id}” in ${locale}.`);
  const isFallback = document.locale !== locale;
  return {
    document,
    isFallback,
    lang: isFallback ? document.locale : undefined,
    writtenIn: locales.filter((one) => shelf.get(one, id)),
  };
}
