import { localesOf } from '#domain/library';
import { changedId, type NewsChange } from '#domain/news';
import type { Kind } from '../components/kinds.ts';
import { articlePath, replyPath } from './addresses.ts';
import type { OpenSite } from './index.ts';
import { quizPath } from './quizzes.ts';

/** A piece of content that a news item names, as a page shows it. */
export interface NamedChange {
  change: NewsChange;
  kind: Kind;
  title: string;
  /** Undefined where the site has no page for it. */
  href: string | undefined;
  /** Language of the title, where it differs from the page's. */
  lang: string | undefined;
}

/** What a news item names, with titles and addresses for a page in `locale`. */
export function namedChanges(
  site: OpenSite,
  locale: string,
  changes: readonly NewsChange[],
): NamedChange[] {
  return changes.flatMap((change) => named(site, locale, change) ?? []);
}

function named(site: OpenSite, locale: string, change: NewsChange): NamedChange | undefined {
  const { library } = site;
  const locales = localesOf(library);
  const id = changedId(change);
  if (change.kind === 'article') {
    const article = library.articles.find(id, locale, locales);
    if (!article) return undefined;
    const heading = change.id.split('#')[1];
    const anchor = heading !== undefined && article.anchors.has(heading) ? `#${heading}` : '';
    const href = site.url(locale, articlePath(id)) + anchor;
    return { change, kind: article.data.type, ...shown(article, locale), href };
  }
  if (change.kind === 'reply') {
    const reply = library.replies.find(id, locale, locales);
    const href = site.url(locale, replyPath(id));
    return reply && { change, kind: 'reply', ...shown(reply, locale), href };
  }
  if (change.kind === 'flow') {
    // A flow has no page of its own: it is walked through in the articles that show it.
    const flow = library.flows.find(id, locale, locales);
    return flow && { change, kind: 'section', ...shown(flow, locale), href: undefined };
  }
  const quiz = library.quizzes.find(id.split('#')[0] ?? '', locale, locales);
  const href = quiz?.data.listed ? site.url(locale, quizPath(quiz.id)) : undefined;
  return quiz && { change, kind: 'section', ...shown(quiz, locale), href };
}

function shown(entry: { locale: string; data: { title: string } }, locale: string) {
  return { title: entry.data.title, lang: entry.locale === locale ? undefined : entry.locale };
}
