export {
  COMPONENTS,
  isComponentName,
  NEWS_PARTS,
  PLAIN_ELEMENTS,
  REQUIRED_PARTS,
  type ComponentName,
  type ComponentProps,
  type ComponentRule,
} from './components.ts';
export {
  ARTICLE_TYPES,
  articleMeta,
  asks,
  audience,
  AUDIENCES,
  kept,
  sectionMeta,
  type ArticleMeta,
  type ArticleType,
  type Audience,
  type Confidence,
  type SectionMeta,
} from './model.ts';
export { countWords, readingMinutes } from './reading-time.ts';
export { verificationOf, type Verification } from './verification.ts';
