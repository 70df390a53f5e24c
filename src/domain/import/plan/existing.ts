import type { ArticleType } from '../../article/index.ts';

/** What the content folder holds before the import. */
export interface Existing {
  /** Articles in any locale by slug. */
  articles: ReadonlyMap<string, { section: string; type: ArticleType }>;
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
