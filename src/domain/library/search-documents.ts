import type { SearchDocument } from '../search/index.ts';
import {
  componentsOf,
  inLocale,
  textProp,
  type ComponentNode,
  type PlainDate,
} from '../shared/index.ts';
import { articlesIn, defaultLocaleOf, repliesIn, sectionOf, sectionsIn } from './browse.ts';
import type { ArticleDocument, Library, ReplyDocument } from './model.ts';
import { publishedNews } from './news.ts';
import { plainText } from './plain-text.ts';
import { newsDocument } from './search-news.ts';

/** Where pages are, as the index writes it: absolute, without the base path. */
type Address = (path: string) => string;

/**
 * Everything that search finds for readers of `locale`: articles and replies (in the original where there is no
 * translation), the problems of FAQs one by one, the news published by `today`, sections, and the terms of the glossary.
 */
export function searchDocumentsIn(
  library: Library,
  locale: string,
  today: PlainDate,
): SearchDocument[] {
  const prefix = locale === defaultLocaleOf(library) ? '/' : `/${locale}/`;
  const at: Address = (path) => prefix + path;
  return [
    ...articlesIn(library, locale).flatMap((article) => [
      articleDocument(library, article, at),
      ...problemDocuments(library, article, at),
    ]),
    ...repliesIn(library, locale).map((reply) => replyDocument(library, reply, at)),
    ...publishedNews(library, locale, today).map((item) => newsDocument(library, item, at)),
    ...sectionDocuments(library, locale, at),
    ...termDocuments(library, locale, at),
  ];
}

function articleDocument(library: Library, article: ArticleDocument, at: Address): SearchDocument {
  const { title, summary, type, asks, products, lines } = article.data;
  const headings = article.headings
    .filter((heading) => heading.text !== '')
    .map(({ text, anchor }) => ({ text, anchor }));
  return {
    id: article.id,
    url: at(`articles/${article.id}/`),
    kind: type,
    locale: article.locale,
    title,
    headings,
    asks,
    lead: summary,
    body: plainText(library, article),
    section: sectionOf(article),
    products,
    lines,
  };
}

function problemDocuments(
  library: Library,
  article: ArticleDocument,
  at: Address,
): SearchDocument[] {
  return componentsOf(article.tree.children, 'Problem').map((problem) => {
    const { also } = problem.props;
    const id = textProp(problem, 'id');
    return {
      id: `${article.id}#${id}`,
      url: at(`articles/${article.id}/#${encodeURIComponent(id)}`),
      kind: 'problem',
      locale: article.locale,
      title: textProp(problem, 'says'),
      headings: [],
      asks: Array.isArray(also) ? also.map(String) : [],
      lead: partText(library, article, problem, 'Cause'),
      body: partText(library, article, problem, 'Resolution'),
      section: sectionOf(article),
      products: article.data.products,
      lines: article.data.lines,
    };
  });
}

function partText(
  library: Library,
  article: ArticleDocument,
  problem: ComponentNode,
  name: string,
): string {
  return plainText(library, article, componentsOf(problem.children, name));
}

function replyDocument(library: Library, reply: ReplyDocument, at: Address): SearchDocument {
  const { title, summary, asks, products, lines, articles } = reply.data;
  const section = articles[0] === undefined ? {} : { section: sectionOf({ id: articles[0] }) };
  return {
    id: `reply:${reply.id}`,
    url: at(`replies/${reply.id}/`),
    kind: 'reply',
    locale: reply.locale,
    title,
    headings: [],
    asks,
    lead: summary,
    body: plainText(library, reply),
    ...section,
    products,
    lines,
  };
}

function sectionDocuments(library: Library, locale: string, at: Address): SearchDocument[] {
  return sectionsIn(library, locale).map(({ id, entry }) => ({
    ...NOTHING,
    id: `section:${id}`,
    url: at(`sections/${id}/`),
    kind: 'section',
    locale: entry.locale,
    title: entry.data.title,
    lead: entry.data.summary,
    section: id,
  }));
}

const NOTHING = { headings: [], asks: [], body: '', products: [], lines: [] } as const;

// A term without an article of its own has no page to open: it only widens search, through the glossary.
function termDocuments(library: Library, locale: string, at: Address): SearchDocument[] {
  const fallback = defaultLocaleOf(library);
  return library.glossary.flatMap(({ id, term, definition, article, forms, synonyms }) =>
    article === undefined
      ? []
      : [
          {
            ...NOTHING,
            id: `term:${id}`,
            url: at(`articles/${article}/`),
            kind: 'term' as const,
            locale,
            title: inLocale(term, locale, fallback),
            asks: [...(forms[locale] ?? []), ...(synonyms[locale] ?? [])],
            lead: inLocale(definition, locale, fallback),
            section: sectionOf({ id: article }),
          },
        ],
  );
}
