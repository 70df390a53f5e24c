import type { ArticleType } from '#domain/article';
import {
  repliesIn,
  sectionOf,
  sectionsIn,
  type ArticleDocument,
  type Library,
  type ReplyDocument,
  type SectionView,
} from '#domain/library';

/** The lists that many pages show, made once a library and locale: a page must not sort all articles again. */
export interface Views {
  sections: SectionView[];
  /** By section, then type and title. */
  articles: ArticleDocument[];
  /** By the section they stand with, then title. */
  replies: ReplyDocument[];
  ofType: (type: ArticleType) => ArticleDocument[];
  section: (id: string) => SectionView | undefined;
  repliesOfSection: (id: string) => ReplyDocument[];
}

const made = new WeakMap<Library, Map<string, Views>>();

/** The lists of a locale. */
export function viewsOf(library: Library, locale: string): Views {
  const byLocale = made.get(library) ?? new Map<string, Views>();
  made.set(library, byLocale);
  const views = byLocale.get(locale) ?? makeViews(library, locale);
  byLocale.set(locale, views);
  return views;
}

function makeViews(library: Library, locale: string): Views {
  const sections = sectionsIn(library, locale);
  const byId = new Map(sections.map((section) => [section.id, section]));
  const order = (reply: ReplyDocument) => sections.findIndex(({ id }) => id === homeOf(reply));
  const replies = repliesIn(library, locale).toSorted((a, b) => order(a) - order(b));
  const articles = sections.flatMap((section) => section.articles);
  return {
    sections,
    articles,
    ofType: (type) => articles.filter(({ data }) => data.type === type),
    replies,
    section: (id) => byId.get(id),
    repliesOfSection: (id) =>
      replies.filter(({ data }) =>
        data.articles.some((article) => sectionOf({ id: article }) === id),
      ),
  };
}

/** The section a reply stands with: that of the first article it belongs to. */
export function homeOf(reply: { data: { articles?: readonly string[] } }): string {
  return sectionOf({ id: reply.data.articles?.[0] ?? '' });
}
