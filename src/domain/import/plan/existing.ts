import type { ArticleType } from '../../article/index.ts';

/** What the content folder holds before the import. */
export interface Existing {
  /** Articles in any locale by slug; the same slug may be in several sections. */
  articles: ReadonlyMap<string, readonly ExistingArticle[]>;
  /** Sections in any locale by id. */
  sections: ReadonlyMap<string, ExistingSection>;
  /** Paths of section files that are there, relative to the content folder. */
  sectionFiles: ReadonlySet<string>;
  /** Undefined when there is no team.yaml yet. */
  team:
    { people: readonly string[]; lines: readonly string[]; locales: readonly string[] } | undefined;
  /** Other files at the top: `facts.yaml`, `glossary.yaml`. */
  files: ReadonlySet<string>;
}

export interface ExistingArticle {
  section: string;
  type: ArticleType;
}

export interface ExistingSection {
  owner: string;
  title: string;
  summary: string;
  order: number;
}

/** A folder without anything in it. */
export const NOTHING: Existing = {
  articles: new Map(),
  sections: new Map(),
  sectionFiles: new Set(),
  team: undefined,
  files: new Set(),
};
