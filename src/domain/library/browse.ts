import { ARTICLE_TYPES, verificationOf, type ArticleType } from '../article/index.ts';
import type { PlainDate } from '../shared/index.ts';
import type { ArticleDocument, Document, Library, ReplyDocument, SectionEntry } from './model.ts';

/** Ids of the team's locales, the default one first. */
export function localesOf(library: Library): string[] {
  return library.team.locales.map((locale) => locale.id);
}

/** The locale that is complete: what others fall back to. */
export function defaultLocaleOf(library: Library): string {
  return localesOf(library)[0] ?? 'en';
}

/** `payments/refund-a-payment` stands in the section `payments`. */
export function sectionOf(article: { id: string }): string {
  return article.id.split('/')[0] ?? '';
}

/** A section with its articles, in the order in which they are read. */
export interface SectionView {
  id: string;
  entry: SectionEntry;
  articles: ArticleDocument[];
}

/**
 * Every article as a reader of `locale` gets it: translated, or else the original. Archived ones stay
 * reachable by their address, but are in no list.
 */
export function articlesIn(library: Library, locale: string): ArticleDocument[] {
  return preferred(library, library.articles.ids, (id, locales) =>
    library.articles.find(id, locale, locales),
  ).toSorted(byTypeAndTitle(locale));
}

/** Every reply template as a reader of `locale` gets it. */
export function repliesIn(library: Library, locale: string): ReplyDocument[] {
  return preferred(library, library.replies.ids, (id, locales) =>
    library.replies.find(id, locale, locales),
  ).toSorted((a, b) => a.data.title.localeCompare(b.data.title, locale));
}

function preferred<T extends Document<{ confidence: string }>>(
  library: Library,
  ids: ReadonlySet<string>,
  find: (id: string, locales: readonly string[]) => T | undefined,
): T[] {
  const locales = localesOf(library);
  return [...ids]
    .map((id) => find(id, locales))
    .filter((document) => document !== undefined)
    .filter((document) => document.data.confidence !== 'archived');
}

function rank(type: ArticleType): number {
  return ARTICLE_TYPES.indexOf(type);
}

function byTypeAndTitle(locale: string) {
  return (a: ArticleDocument, b: ArticleDocument): number =>
    rank(a.data.type) - rank(b.data.type) || a.data.title.localeCompare(b.data.title, locale);
}

/** The sections as a reader of `locale` gets them, in their order, each with its articles. */
export function sectionsIn(library: Library, locale: string): SectionView[] {
  const locales = localesOf(library);
  const bySection = Map.groupBy(articlesIn(library, locale), sectionOf);
  return [...library.sections.ids]
    .map((id) => ({ id, entry: library.sections.find(id, locale, locales) }))
    .filter(
      (section): section is { id: string; entry: SectionEntry } => section.entry !== undefined,
    )
    .map((section) => ({ ...section, articles: bySection.get(section.id) ?? [] }))
    .toSorted(
      (a, b) =>
        a.entry.data.order - b.entry.data.order ||
        a.entry.data.title.localeCompare(b.entry.data.title, locale),
    );
}

/** How many of some documents are verified, due and not verified on the day `today`. */
export function verificationCounts(
  documents: readonly Document<Parameters<typeof verificationOf>[0]>[],
  today: PlainDate,
): Record<'verified' | 'due' | 'not-verified', number> {
  const counts = { verified: 0, due: 0, 'not-verified': 0 };
  for (const document of documents) counts[verificationOf(document.data, today).state]++;
  return counts;
}
