import { FULL_TEXT_LIMIT } from '#adapters/search';
import { localesOf, searchDocumentsIn, type Library } from '#domain/library';
import type { PlainDate } from '#domain/shared';

/**
 * The files `<locale>.pages.json` (`{ fragment id: document id }`), by which the palette reads what Pagefind found
 * without fetching its fragments. Only for locales with more documents than are indexed in full: the others are
 * answered by their own index alone. `fragmentUrls` gives the address of each fragment, and is asked only when needed.
 */
export async function pageFiles(
  library: Library,
  today: PlainDate,
  fragmentUrls: () => Promise<ReadonlyMap<string, string>>,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const locale of localesOf(library)) {
    const documents = searchDocumentsIn(library, locale, today);
    if (documents.length <= FULL_TEXT_LIMIT) continue;
    const pages = pagesOf(documents, await fragmentUrls());
    files.set(`${locale}.pages.json`, new TextEncoder().encode(JSON.stringify(pages)));
  }
  return files;
}

/** A page belongs to the first document that has its address: a term shares the one of its article, and comes later. */
export function pagesOf(
  documents: readonly { readonly id: string; readonly url: string }[],
  fragmentUrls: ReadonlyMap<string, string>,
): Record<string, string> {
  const ids = new Map(documents.toReversed().map(({ id, url }) => [url, id]));
  const pages = [...fragmentUrls].flatMap(([fragment, url]) => {
    const id = ids.get(url);
    return id === undefined ? [] : [[fragment, id] as const];
  });
  return Object.fromEntries(pages.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
