import { fingerprint } from '../quiz/index.ts';
import { localesOf } from './browse.ts';
import type { ArticleDocument, Library } from './model.ts';
import { plainText } from './plain-text.ts';
import { sectionNodes } from './section-text.ts';

/** The section that a question is about. */
export interface SourceState {
  article: ArticleDocument;
  anchor: string;
  /** Fourteen digits that change with the section's words, values of facts included. */
  hash: string;
}

/** The section behind `article#heading` as a reader of `locale` gets it; undefined when it is not there. */
export function sourceState(
  library: Library,
  locale: string,
  source: string,
): SourceState | undefined {
  const [id = '', anchor = ''] = source.split('#', 2);
  const article = library.articles.find(id, locale, localesOf(library));
  if (!article?.anchors.has(anchor)) return undefined;
  const text = plainText(library, article, sectionNodes(article, anchor));
  return { article, anchor, hash: fingerprint(text) };
}
