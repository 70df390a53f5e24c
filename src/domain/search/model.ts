/** What can be found. A `problem` is one card of an FAQ, a `term` an entry of the glossary. */
export const KINDS = [
  'reply',
  'how-to',
  'faq',
  'theory',
  'problem',
  'news',
  'term',
  'section',
] as const;

export type Kind = (typeof KINDS)[number];

/** One thing to be found, as clean plain text. `url` is relative to the site's base and starts with a slash. */
export interface SearchDocument {
  readonly id: string;
  readonly url: string;
  readonly kind: Kind;
  readonly locale: string;
  readonly title: string;
  readonly headings: readonly { readonly text: string; readonly anchor: string }[];
  readonly asks: readonly string[];
  readonly lead: string;
  readonly body: string;
  readonly section?: string;
  readonly products: readonly string[];
  readonly lines: readonly string[];
}

/** What the list shows of a document; kept in the index, so nothing is fetched while somebody types. */
export interface Place {
  readonly id: string;
  readonly url: string;
  readonly kind: Kind;
  readonly title: string;
  readonly section: string;
  readonly products: readonly string[];
  readonly lines: readonly string[];
}

/** A field that is kept word by word, in order: one ask or heading. */
export interface Line {
  readonly field: 'ask' | 'heading';
  readonly doc: number;
  readonly terms: readonly number[];
}

/** Everything an index file holds, engine-neutral. Terms are numbered in the order of their stems. */
export interface IndexData {
  readonly locale: string;
  readonly places: readonly Place[];
  /** The commonest written form of each stem, sorted by stem. */
  readonly surfaces: readonly string[];
  readonly lines: readonly Line[];
  /** For each term the documents whose body has it, ascending, and the level (1 to 4) of how often. */
  readonly bodies: readonly Posting[];
  /** Words in each body, as a level: about 4 × log2. */
  readonly lengths: readonly number[];
  readonly rules: WordRules;
}

/** What the query layer knows of words, carried in the index. The lists are words divided by blanks. */
export interface WordRules {
  /** Words that carry no topic. */
  readonly stop: string;
  /** Chat and question words. */
  readonly filler: string;
  /** Phrases of greeting, thanks and asking, divided by bars. */
  readonly courtesy: string;
  /** Words that say something went wrong, and that somebody wants to do a thing. */
  readonly failing: string;
  readonly doing: string;
  readonly synonyms: readonly SynonymGroup[];
}

/**
 * Words and phrases of like meaning: by the team's glossary, or in the language at large. `chat`: the first one leads to
 * the others, not back; `form`: of one word.
 */
export interface SynonymGroup {
  readonly source: 'glossary' | 'language' | 'chat' | 'form';
  readonly words: readonly string[];
}

export interface Posting {
  readonly docs: readonly number[];
  readonly levels: readonly number[];
  /** In how many more bodies the word stands, once and in passing. */
  readonly passing: number;
}
