/** What happened to a piece of content, by its meaning and not by its lines. */
export type Meaning = 'added' | 'text' | 'verified' | 'removed';

/** Something that happened in the knowledge base, as the digest needs it. All of one locale. */
export interface Happening {
  kind: 'news' | 'article' | 'reply' | 'flow';
  id: string;
  title: string;
  /** One sentence: the news' summary; nothing for the rest. */
  summary?: string | undefined;
  /** Address of its page, from the root of the site. */
  url: string;
  meaning: Meaning;
  /** ISO 8601 instant at which readers could first see it. */
  at: string;
  section?: string | undefined;
  lines: readonly string[];
  products: readonly string[];
  /** News only: it changes what a customer is told. */
  material?: boolean | undefined;
  /** News only: the first day on which it holds, where that is after its publication. */
  effectiveFrom?: string | undefined;
  /** News only: it was announced before, and what happened is that it took effect. */
  inForce?: boolean | undefined;
  /** News only: last day on the front. */
  expires?: string | undefined;
  /** News only: reading is confirmed. */
  mustRead?: boolean | undefined;
}

/** Whose digest it is; an empty list lets everything through. */
export interface DigestReader {
  sections: readonly string[];
  lines: readonly string[];
}

/** Between which instants (ISO 8601): after `from`, up to and including `to`. */
export interface Span {
  from: string;
  to: string;
}

/** What somebody missed, in the order in which it should be read. */
export interface Digest extends Span {
  /** Material news first, each group newest first. */
  news: Happening[];
  /** Articles and flows whose text is new or changed. */
  changed: Happening[];
  replies: Happening[];
  /** Articles that were only checked: a count and no reading. */
  verified: number;
  removed: Happening[];
  /** Seconds that reading it takes. */
  seconds: number;
  /** How many happenings did not fit into two minutes. */
  left: number;
}
