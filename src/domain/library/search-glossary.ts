import type { Library } from './model.ts';

/**
 * The glossary as groups of words that mean the same to somebody who searches in `locale`: the term, its forms
 * and synonyms. The names in other locales are in it too: agents type English terms in Russian chats.
 */
export function searchGlossary(library: Library, locale: string): string[][] {
  return library.glossary
    .map(({ term, forms, synonyms }) => {
      const names = typeof term === 'string' ? [term] : Object.values(term);
      return [...new Set([...names, ...(forms[locale] ?? []), ...(synonyms[locale] ?? [])])];
    })
    .filter((group) => group.length > 1);
}
