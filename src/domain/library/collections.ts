import type { z } from 'zod';
import { articleMeta, sectionMeta } from '../article/index.ts';
import { cohort, curriculum } from '../curriculum/index.ts';
import { facts } from '../fact/index.ts';
import { flow } from '../flow/index.ts';
import { glossary } from '../glossary/index.ts';
import { guideMeta } from '../guide/index.ts';
import { newsMeta } from '../news/index.ts';
import { quiz } from '../quiz/index.ts';
import { replyMeta } from '../reply/index.ts';
import { team } from '../team/index.ts';

/** Where a collection lives and what its files must hold. */
export interface CollectionRule {
  /** `<locale>/<folder>/…`, or `<folder>/…` when it belongs to no locale. */
  perLocale: boolean;
  folder: string;
  /** Folders between the collection's own and the file: articles stand in their section. */
  depth: 0 | 1;
  extension: 'mdx' | 'yaml';
  schema: z.ZodType;
}

/** All collections of design.md, section 2, but the three single files. */
export const COLLECTIONS = {
  sections: {
    perLocale: true,
    folder: 'sections',
    depth: 0,
    extension: 'yaml',
    schema: sectionMeta,
  },
  articles: {
    perLocale: true,
    folder: 'articles',
    depth: 1,
    extension: 'mdx',
    schema: articleMeta,
  },
  replies: { perLocale: true, folder: 'replies', depth: 0, extension: 'mdx', schema: replyMeta },
  flows: { perLocale: true, folder: 'flows', depth: 0, extension: 'yaml', schema: flow },
  news: { perLocale: true, folder: 'news', depth: 0, extension: 'mdx', schema: newsMeta },
  curricula: {
    perLocale: true,
    folder: 'curricula',
    depth: 0,
    extension: 'yaml',
    schema: curriculum,
  },
  quizzes: { perLocale: true, folder: 'quizzes', depth: 0, extension: 'yaml', schema: quiz },
  guide: { perLocale: true, folder: 'guide', depth: 0, extension: 'mdx', schema: guideMeta },
  cohorts: { perLocale: false, folder: 'cohorts', depth: 0, extension: 'yaml', schema: cohort },
} as const satisfies Record<string, CollectionRule>;

/** Single files at the top of the content folder. */
export const SINGLE_FILES = { team, facts, glossary } as const;

export type CollectionName = keyof typeof COLLECTIONS;

/** Which entry a file holds. */
export interface Address {
  collection: CollectionName;
  locale: string;
  id: string;
  /** The extension as found, with the one the collection wants in `COLLECTIONS`. */
  extension: string;
}

/**
 * Reads a path relative to the content folder: `en/articles/payments/refund.mdx`. Undefined for files
 * that belong to no collection (pictures, notes, reports).
 */
export function addressOf(path: string): Address | undefined {
  const file = /^(.+)\.(mdx?|ya?ml)$/.exec(path);
  if (!file) return undefined;
  const [first = '', second = '', ...rest] = file[1]!.split('/');
  const extension = file[2]!;
  for (const [name, rule] of Object.entries(COLLECTIONS)) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a key of COLLECTIONS
    const collection = name as CollectionName;
    if (rule.perLocale && first !== '' && rule.folder === second && rest.length > 0)
      return { collection, locale: first, id: rest.join('/'), extension };
    if (!rule.perLocale && rule.folder === first && second !== '')
      return { collection, locale: '', id: [second, ...rest].join('/'), extension };
  }
  return undefined;
}
