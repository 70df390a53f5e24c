export { anchorsOf, headingsOf, impliedHeading, type ImpliedHeading } from './anchors.ts';
export {
  addressOf,
  COLLECTIONS,
  SINGLE_FILES,
  type Address,
  type CollectionName,
  type CollectionRule,
} from './collections.ts';
export { joinPath, linkTarget, type LinkTarget } from './links.ts';
export type {
  ArticleDocument,
  Document,
  Entry,
  Heading,
  KeyPath,
  Library,
  ParsedFile,
  ReplyDocument,
  SectionEntry,
  SyntaxFault,
} from './model.ts';
export { readLibrary, type Reading } from './read.ts';
export { Shelf } from './shelf.ts';
