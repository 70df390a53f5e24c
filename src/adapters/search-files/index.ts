import { buildIndex, buildPreviews } from '#adapters/search';
import {
  localesOf,
  searchCompanion,
  searchDocumentsIn,
  searchGlossary,
  type Library,
} from '#domain/library';
import type { PlainDate } from '#domain/shared';

export { pageFiles, pagesOf } from './page-files.ts';

/**
 * The files under `/search/` by name: `en.idx`, the index; `en.json`, what is shown beside titles
 * (`{ previews, companion }`). News published by `today` is among what is found.
 */
export async function searchFiles(
  library: Library,
  today: PlainDate,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const locale of localesOf(library)) {
    const documents = searchDocumentsIn(library, locale, today);
    const index = await buildIndex(documents, searchGlossary(library, locale), locale);
    const companion = JSON.stringify(searchCompanion(library, locale));
    const json = `{"companion":${companion},"previews":${buildPreviews(documents)}}`;
    files.set(`${locale}.idx`, index);
    files.set(`${locale}.json`, new TextEncoder().encode(json));
  }
  return files;
}
