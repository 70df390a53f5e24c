/** A text file of the other system; the path is relative to the imported folder, with forward slashes. */
export interface SourceFile {
  path: string;
  text: string;
}

/** What kind of thing could not be carried over as it was; the report counts by these. */
export type RemarkKind =
  | 'front matter'
  | 'include'
  | 'macro'
  | 'html'
  | 'heading'
  | 'anchor'
  | 'link'
  | 'picture'
  | 'type'
  | 'fallback'
  | 'empty';

/** One thing that the report says about a source file. */
export interface Remark {
  kind: RemarkKind;
  /** Line of the source file, from 1. */
  line: number;
  text: string;
}

/** Notes a remark about the file at hand. */
export type Tell = (kind: RemarkKind, line: number, text: string) => void;

/**
 * A node of Markdown, in mdast's words (https://github.com/syntax-tree/mdast), plus two of the
 * importer's own: `element` (raw HTML, until it is converted) and `component` (what is written as MDX).
 */
export interface MdNode {
  type: string;
  value?: string | undefined;
  children?: MdNode[] | undefined;
  depth?: number | undefined;
  url?: string | undefined;
  title?: string | null | undefined;
  alt?: string | null | undefined;
  ordered?: boolean | null | undefined;
  start?: number | null | undefined;
  spread?: boolean | null | undefined;
  checked?: boolean | null | undefined;
  lang?: string | null | undefined;
  meta?: string | null | undefined;
  align?: (string | null)[] | null | undefined;
  identifier?: string | undefined;
  label?: string | null | undefined;
  /** Name of an HTML element or of a component. */
  name?: string | undefined;
  /** Attributes of an element, props of a component. */
  props?: Record<string, string> | undefined;
  position?: { start: { line: number } } | undefined;
}

/** The libraries that the importer needs, passed in so that it stays pure. */
export interface ImportPorts {
  /** Parses Markdown with GFM, HTML left as `html` nodes. Never throws. */
  parseMarkdown: (text: string) => MdNode;
  /** Parses YAML; throws on a syntax error. */
  parseYaml: (text: string) => unknown;
  /** What is wrong with a file as MDX, or undefined. */
  mdxFault: (text: string) => string | undefined;
  /** A new maker of heading ids, which counts repeated ones (GitHub's rule). */
  newSlugger: () => (text: string) => string;
}

/** A picture to copy from the imported folder to the content folder. */
export interface Copy {
  from: string;
  to: string;
}
