import { newsSlug, type NewsMeta } from '../news/index.ts';
import type { SearchDocument } from '../search/index.ts';
import type { Document, Library } from './model.ts';
import { plainText } from './plain-text.ts';

/** A news item as search finds it; `at` makes its address. */
export function newsDocument(
  library: Library,
  item: Document<NewsMeta>,
  at: (path: string) => string,
): SearchDocument {
  const { title, summary, products, lines } = item.data;
  return {
    id: `news:${item.id}`,
    url: at(`news/${newsSlug(item.id)}/`),
    kind: 'news',
    locale: item.locale,
    title,
    headings: [],
    asks: [],
    lead: summary,
    body: plainText(library, item),
    products,
    lines,
  };
}
