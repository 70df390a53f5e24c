import type { SearchCompanion } from '#domain/library';

// The port between the palette and whatever answers it. The palette knows no engine.

const kinds = ['reply', 'how-to', 'faq', 'theory', 'problem', 'news', 'term', 'section'] as const;
export type Kind = (typeof kinds)[number];

/** The kind by its name; what is unknown counts as a section, the plainest one. */
export const kindOf = (name: string | undefined): Kind =>
  kinds.find((kind) => kind === name) ?? 'section';

export interface SearchFilter {
  kind?: string;
  section?: string;
  product?: string;
  line?: string;
}

/** One result. `marks` are the spans of the title to mark, as offsets from and to. */
export interface Hit {
  id: string;
  url: string;
  kind: Kind;
  title: string;
  summary?: string;
  /** What stands at the right: the section's title. */
  note?: string;
  marks?: [from: number, to: number][];
}

/** How one typed word was read, and what was looked for instead. */
export interface WordReading {
  typed: string;
  as: 'exact' | 'stem' | 'prefix' | 'layout' | 'translit' | 'typo' | 'synonym' | 'unknown';
  read: string[];
}

export interface SearchAnswer {
  /** Best first; as many as are worth showing. */
  hits: Hit[];
  /** How many there are in all. */
  total: number;
  reading: WordReading[];
  /** How long it took, in milliseconds. */
  ms: number;
  /** True when nothing is near enough to be called an answer: the list is empty, and the query is remembered. */
  nothing?: boolean;
  /** With `nothing`: who could know, and where a new article would start. */
  help?: { companion: SearchCompanion; section: string | undefined };
}

/** What the pane beside the list shows of a hit: nodes of this document, ready to be put in. */
export interface Preview {
  badge?: Element | undefined;
  /** A reply's text, to show and to copy. */
  reply?: Element | undefined;
  says?: string;
  steps?: string[];
  problems?: string[];
  text?: Element[];
  owner?: string;
}

/** For those who go on listening after the first answer. */
export interface Better {
  /** Gets a second, better answer to the same query; never after a later query was asked. */
  show: (answer: SearchAnswer) => void;
  /** The id of the hit that the reader is on: a better answer leaves it at its rank. */
  selected: () => string | undefined;
}

export interface SearchEngine {
  /** Fetches what is needed before the first answer; may be called again after a failure. */
  load(): Promise<void>;
  /**
   * Answers a query; better answers to the same query may come through `better`.
   * Rejects when the index can't be fetched or read.
   */
  search(query: string, filter: SearchFilter, better?: Better): Promise<SearchAnswer>;
  preview(hit: Hit): Promise<Preview | undefined>;
}
