import { buildIndex, buildPreviews } from '#adapters/search';
import { localesOf, searchDocumentsIn, searchGlossary, type Library } from '#domain/library';

/** The files under `/search/` by name: `en.idx`, the index, and `en.json`, what the list shows beside titles. */
export async function searchFiles(library: Library): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const locale of localesOf(library)) {
    const documents = searchDocumentsIn(library, locale);
    const index = await buildIndex(documents, searchGlossary(library, locale), locale);
    files.set(`${locale}.idx`, index);
    files.set(`${locale}.json`, new TextEncoder().encode(buildPreviews(documents)));
  }
  return files;
}
