import type { ArticleMeta, SectionMeta } from '../article/index.ts';
import type { Cohort, Curriculum } from '../curriculum/index.ts';
import type { Fact } from '../fact/index.ts';
import type { Flow } from '../flow/index.ts';
import type { Term } from '../glossary/index.ts';
import type { GuideMeta } from '../guide/index.ts';
import type { NewsMeta } from '../news/index.ts';
import type { Quiz } from '../quiz/index.ts';
import type { ReplyMeta } from '../reply/index.ts';
import type { Point, Tree } from '../shared/index.ts';
import type { Team } from '../team/index.ts';
import type { CollectionName } from './collections.ts';
import type { Shelf } from './shelf.ts';

/** A key path inside YAML: `['asks', 2]`. */
export type KeyPath = readonly (string | number)[];

/** Something in a file that could not be parsed. */
export interface SyntaxFault {
  kind:
    'broken-yaml' | 'broken-mdx' | 'code-in-content' | 'unreadable-file' | 'missing-front-matter';
  point: Point;
  message: string;
  fix?: string | undefined;
}

/** A file of the content folder as the parser hands it over. */
export interface ParsedFile {
  /** Relative to the content folder, with forward slashes. */
  path: string;
  /** The YAML document or the front matter; undefined when there is none or it is broken. */
  data: unknown;
  /** Where a key (or, by default, its value) is written. Falls back to the nearest parent that exists. */
  locate: (keys: KeyPath, target?: 'key' | 'value') => Point;
  /** The body of an MDX file. */
  tree?: Tree | undefined;
  faults: SyntaxFault[];
  /** Twelve hexadecimal digits that change with what a translator would translate; of YAML, with the whole file. */
  digest: string;
}

/** A piece of content whose data fits its schema. */
export interface Entry<Data> {
  /** The same in every locale. */
  id: string;
  /** Empty for what belongs to no locale. */
  locale: string;
  path: string;
  data: Data;
  digest: string;
  locate: ParsedFile['locate'];
}

/** A heading, or a problem, that can be linked to. */
export interface Heading {
  /** Level 2 to 6; problems count as 3. */
  depth: number;
  text: string;
  anchor: string;
  /** Set, and the text empty, where the page adds the heading in the reader's language. */
  part?: 'steps' | 'problems';
}

/** An entry with a body. */
export interface Document<Data> extends Entry<Data> {
  tree: Tree;
  headings: Heading[];
  /** Every id that a link may point to. */
  anchors: ReadonlySet<string>;
  /** The text without markup. */
  text: string;
  words: number;
}

/** A file that can't be used as it is: on no shelf, but its id is known and what can be read of it is checked. */
export type Unfit = (Entry<Record<string, unknown>> | Document<Record<string, unknown>>) & {
  collection: CollectionName;
  /** True when part of the file could not be read at all, so that what seems to be missing may be there. */
  broken: boolean;
};

/** All the content of a team, checked against its schemas. */
export interface Library {
  team: Team;
  facts: ReadonlyMap<string, Fact>;
  glossary: readonly Term[];
  sections: Shelf<Entry<SectionMeta>>;
  articles: Shelf<Document<ArticleMeta>>;
  replies: Shelf<Document<ReplyMeta>>;
  flows: Shelf<Entry<Flow>>;
  news: Shelf<NewsDocument>;
  curricula: Shelf<Entry<Curriculum>>;
  quizzes: Shelf<Entry<Quiz>>;
  guide: Shelf<Document<GuideMeta>>;
  cohorts: Shelf<Entry<Cohort>>;
  /** Paths of all files of the content folder, pictures included. */
  files: ReadonlySet<string>;
  /** Files that can't be used; `data` holds the fields that fit. */
  unfit: readonly Unfit[];
  /** The files at the top, for messages about them. */
  singleFiles: {
    team: ParsedFile;
    facts: ParsedFile | undefined;
    glossary: ParsedFile | undefined;
  };
}

export type ArticleDocument = Document<ArticleMeta>;
export type NewsDocument = Document<NewsMeta>;
export type ReplyDocument = Document<ReplyMeta>;
export type SectionEntry = Entry<SectionMeta>;
