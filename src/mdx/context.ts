import type { Document, Library } from '#domain/library';
import type { BodyMessages } from '../i18n/en/body.ts';

/** A picture or film as the page shows it. */
export interface MediaFile {
  url: string;
  width: number;
  height: number;
}

/** What the parts of an article need to know to become HTML. */
export interface RenderContext {
  library: Library;
  /** The document that is rendered. */
  document: Document<unknown>;
  /** The language of the text, which differs from the page's in a fallback. */
  locale: string;
  defaultLocale: string;
  words: BodyMessages;
  /** `2026-11-12` as readers of the locale write it. */
  date: (date: string) => string;
  /** Address of the page that shows a content file, or undefined when no page does. */
  pageOf: (path: string) => string | undefined;
  /** The published file of a path in the content folder. */
  media: (path: string) => MediaFile;
}
