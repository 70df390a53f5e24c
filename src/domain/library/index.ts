export { anchorsOf, headingsOf, impliedHeading, type ImpliedHeading } from './anchors.ts';
export {
  articlesIn,
  defaultLocaleOf,
  localesOf,
  repliesIn,
  sectionOf,
  sectionsIn,
  verificationCounts,
  type SectionView,
} from './browse.ts';
export {
  addressOf,
  COLLECTIONS,
  SINGLE_FILES,
  type Address,
  type CollectionName,
  type CollectionRule,
} from './collections.ts';
export { knownIds } from './known.ts';
export { expectationOf } from './expectation.ts';
export { isCodeAddress, joinPath, linkTarget, type LinkTarget } from './links.ts';
export type {
  ArticleDocument,
  Document,
  Entry,
  Heading,
  KeyPath,
  Library,
  NewsDocument,
  ParsedFile,
  ReplyDocument,
  SectionEntry,
  SyntaxFault,
  Unfit,
} from './model.ts';
export { articlesWithReply, relatedTo, siblingsOf, type Siblings } from './neighbours.ts';
export { newsIn, publishedNews } from './news.ts';
export { plannedArticles, type PlannedArticle } from './plan-articles.ts';
export { plannedQuizzes } from './plan-quizzes.ts';
export { quizPool } from './quiz-pool.ts';
export { readLibrary, type Reading } from './read.ts';
export { searchCompanion, type SearchCompanion } from './search-companion.ts';
export { searchGlossary } from './search-glossary.ts';
export { searchDocumentsIn } from './search-documents.ts';
export { sourceState, type SourceState } from './source-state.ts';
export { Shelf } from './shelf.ts';
