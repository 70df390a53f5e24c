import type { Issue } from '../issue/index.ts';
import { addressOf, COLLECTIONS, type CollectionName } from './collections.ts';
import type { Entry, Library, ParsedFile, Unfit } from './model.ts';
import { addressIssue, strayFiles } from './read-address.ts';
import { entryOf, faultsOf, readData, usableFields } from './read-file.ts';
import { readSingleFiles } from './read-team.ts';
import { Shelf } from './shelf.ts';

/** What the content folder holds, and what is wrong with its files one by one. */
export interface Reading {
  /** Undefined when team.yaml can't be used. */
  library: Library | undefined;
  issues: Issue[];
}

interface Found {
  fit: Record<CollectionName, Entry<unknown>[]>;
  unfit: Unfit[];
}

/**
 * Builds the library from parsed files. Files that can't be used are on no shelf and are reported; what
 * can be read of them is in `unfit`, so that one broken place hides no other problem and makes no new one.
 * `paths` are all files of the content folder, pictures included.
 */
export function readLibrary(files: readonly ParsedFile[], paths: Iterable<string>): Reading {
  const all = new Set(paths);
  const issues = files.flatMap(faultsOf);
  const single = readSingleFiles(files, issues);
  const locales = single?.team.locales.map((locale) => locale.id) ?? [];
  const { fit, unfit } = readCollections(files, locales, issues);
  issues.push(...strayFiles(all, locales));
  if (!single) return { library: undefined, issues };
  return { library: { ...single, ...shelves(fit), unfit, files: all }, issues };
}

function readCollections(
  files: readonly ParsedFile[],
  locales: readonly string[],
  issues: Issue[],
): Found {
  const found: Found = { fit: emptyShelves(), unfit: [] };
  const taken = new Map<string, string>();
  for (const file of files) {
    const address = addressOf(file.path);
    if (!address) continue;
    const { schema } = COLLECTIONS[address.collection];
    const misplaced = addressIssue(file, address, locales, taken);
    if (misplaced) issues.push(misplaced);
    const data = readData(schema, file, issues);
    const broken = file.faults.some((fault) => fault.kind !== 'code-in-content');
    if (!misplaced && !broken && data !== undefined)
      found.fit[address.collection].push(entryOf(file, address, data));
    else
      found.unfit.push({
        ...entryOf(file, address, usableFields(schema, file.data)),
        collection: address.collection,
        broken,
      });
  }
  return found;
}

function emptyShelves(): Found['fit'] {
  return {
    sections: [],
    articles: [],
    replies: [],
    flows: [],
    news: [],
    curricula: [],
    quizzes: [],
    guide: [],
    cohorts: [],
  };
}

function shelves(fit: Found['fit']) {
  const shelf = <Name extends CollectionName>(name: Name): Library[Name] =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each list holds files that fit its schema
    new Shelf(fit[name]) as unknown as Library[Name];
  return {
    sections: shelf('sections'),
    articles: shelf('articles'),
    replies: shelf('replies'),
    flows: shelf('flows'),
    news: shelf('news'),
    curricula: shelf('curricula'),
    quizzes: shelf('quizzes'),
    guide: shelf('guide'),
    cohorts: shelf('cohorts'),
  };
}
