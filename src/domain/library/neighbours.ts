import { componentsOf, textProp, walk, type TreeNode } from '../shared/index.ts';
import { articlesIn, localesOf } from './browse.ts';
import { addressOf } from './collections.ts';
import { linkTarget } from './links.ts';
import type { ArticleDocument, Library, ReplyDocument } from './model.ts';

/** An article's place among the articles of its section. */
export interface Siblings {
  /** A window around the article, at most `most` long, so that no page grows with its section. */
  around: ArticleDocument[];
  /** From 1. */
  position: number;
  count: number;
}

/** Finds an article among its section's `articles`. */
export function siblingsOf(
  articles: readonly ArticleDocument[],
  article: { id: string },
  most = 12,
): Siblings {
  const index = articles.findIndex((other) => other.id === article.id);
  const latest = Math.max(0, articles.length - most);
  const start = Math.min(Math.max(0, index - Math.floor(most / 2)), latest);
  return {
    around: articles.slice(start, start + most),
    position: index + 1,
    count: articles.length,
  };
}

/** What to read next: the articles named as related, else those that the text links to; at most six. */
export function relatedTo(
  library: Library,
  locale: string,
  article: ArticleDocument,
): ArticleDocument[] {
  const ids = article.data.related.length > 0 ? article.data.related : linkedIds(article);
  return [...new Set(ids)]
    .filter((id) => id !== article.id)
    .flatMap((id) => library.articles.find(id, locale, localesOf(library)) ?? [])
    .filter((found) => found.data.confidence !== 'archived')
    .slice(0, 6);
}

function linkedIds(article: ArticleDocument): string[] {
  const ids: string[] = [];
  walk(article.tree.children, (node) => {
    const id = linkedId(article.path, node);
    if (id !== undefined) ids.push(id);
  });
  return ids;
}

function linkedId(from: string, node: TreeNode): string | undefined {
  if (node.type !== 'element' || node.tagName !== 'a') return undefined;
  const target = linkTarget(from, textProp(node, 'href'));
  const address = target.kind === 'file' ? addressOf(target.path) : undefined;
  return address?.collection === 'articles' ? address.id : undefined;
}

/** The articles that show a reply template or name it as theirs, as a reader of `locale` gets them. */
export function articlesWithReply(
  library: Library,
  locale: string,
  reply: ReplyDocument,
): ArticleDocument[] {
  return articlesIn(library, locale).filter(
    (article) =>
      reply.data.articles.includes(article.id) ||
      componentsOf(article.tree.children, 'Reply').some((node) => node.props['id'] === reply.id),
  );
}
