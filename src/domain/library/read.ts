import { z } from 'zod';
import { nearest, textOf, type Point } from '../shared/index.ts';
import { countWords } from '../article/index.ts';
import { issueAt, type Issue, type Place } from '../issue/index.ts';
import { anchorsOf, headingsOf } from './anchors.ts';
import {
  addressOf,
  COLLECTIONS,
  SINGLE_FILES,
  type Address,
  type CollectionName,
} from './collections.ts';
import type { Document, Entry, Library, ParsedFile } from './model.ts';
import { schemaIssues } from './schema-issues.ts';
import { Shelf } from './shelf.ts';

/** What the content folder holds, and what is wrong with its files one by one. */
export interface Reading {
  /** Undefined when team.yaml, facts.yaml or glossary.yaml can't be used. */
  library: Library | undefined;
  issues: Issue[];
}

type Found = { [Name in CollectionName]: Entry<unknown>[] };

/**
 * Builds the library from parsed files. Entries that do not fit their schema are left out and
 * reported; the rest is still there, so that one broken file hides no other problem.
 * `paths` are all files of the content folder, pictures included.
 */
export function readLibrary(files: readonly ParsedFile[], paths: Iterable<string>): Reading {
  const issues = files.flatMap(faultsOf);
  const single = readSingleFiles(files, issues);
  const locales = single?.team.locales.map((locale) => locale.id) ?? [];
  const found = readCollections(files, locales, issues);
  if (!single) return { library: undefined, issues };
  const library = { ...single, ...shelves(found), files: new Set(paths) };
  return { library, issues };
}

function faultsOf(file: ParsedFile): Issue[] {
  return file.faults.map((fault) =>
    issueAt(fault.kind, placeAt(file, fault.point), { message: fault.message, fix: fault.fix }),
  );
}

function placeAt(file: { path: string }, point: Point): Place {
  return { file: file.path, line: point.line, column: point.column };
}

function readSingleFiles(files: readonly ParsedFile[], issues: Issue[]) {
  const read = <Name extends keyof typeof SINGLE_FILES>(name: Name) => {
    const file = files.find((candidate) => candidate.path === `${name}.yaml`);
    if (!file) {
      if (name === 'team') issues.push(missingTeam());
      return undefined;
    }
    const data = parse(SINGLE_FILES[name], file, issues);
    return { file, data: data as z.infer<(typeof SINGLE_FILES)[Name]> | undefined };
  };
  const [team, facts, glossary] = [read('team'), read('facts'), read('glossary')];
  if (!team?.data) return undefined;
  const byId = new Map((facts?.data ?? []).map((fact) => [fact.id, fact]));
  return { team: team.data, facts: byId, glossary: glossary?.data ?? [], teamFile: team.file };
}

function missingTeam(): Issue {
  const place = { file: 'team.yaml', line: 1, column: 1 };
  return issueAt('missing-file', place, {
    message: 'team.yaml is not there',
    expected: 'a file that names the team, its locales, lines and people',
    fix: 'copy content/team.yaml of the demo and replace the words',
  });
}

function parse(schema: z.ZodType, file: ParsedFile, issues: Issue[]): unknown {
  if (file.data === undefined) {
    if (file.faults.length === 0) issues.push(emptyFile(file));
    return undefined;
  }
  const result = schema.safeParse(file.data, { reportInput: true });
  if (result.success) return result.data;
  issues.push(...schemaIssues(schema, result.error, file));
  return undefined;
}

function emptyFile(file: ParsedFile): Issue {
  return issueAt('missing-front-matter', placeAt(file, file.locate([])), {
    message: 'the file is empty',
    expected: 'the fields that docs/authoring.md lists',
  });
}

function readCollections(
  files: readonly ParsedFile[],
  locales: readonly string[],
  issues: Issue[],
): Found {
  const found = Object.fromEntries(
    Object.keys(COLLECTIONS).map((name) => [name, []]),
  ) as unknown as Found;
  const taken = new Map<string, string>();
  for (const file of files) {
    const address = addressOf(file.path);
    if (!address) continue;
    const problem = addressIssue(file, address, locales) ?? twinIssue(file, address, taken);
    if (problem) issues.push(problem);
    const data = parse(COLLECTIONS[address.collection].schema, file, issues);
    if (problem || data === undefined) continue;
    found[address.collection].push(entryOf(file, address, data));
  }
  return found;
}

function addressIssue(
  file: ParsedFile,
  address: Address,
  locales: readonly string[],
): Issue | undefined {
  const rule = COLLECTIONS[address.collection];
  const place = placeAt(file, { line: 1, column: 1, offset: 0 });
  if (rule.perLocale && locales.length > 0 && !locales.includes(address.locale)) {
    return issueAt('unknown-locale', place, {
      message: `“${address.locale}” is not a locale of this team`,
      expected: `one of ${locales.join(', ')}`,
      fix: nearest(address.locale, locales),
    });
  }
  const depth = address.id.split('/').length - 1;
  if (depth === rule.depth) return undefined;
  return issueAt('misplaced-file', place, {
    message: `the file stands ${depth > rule.depth ? 'too deep' : 'too high'} in ${rule.folder}/`,
    expected: rule.depth === 1 ? `${rule.folder}/<section>/<name>` : `${rule.folder}/<name>`,
  });
}

function twinIssue(
  file: ParsedFile,
  address: Address,
  taken: Map<string, string>,
): Issue | undefined {
  const key = `${address.collection}/${address.locale}/${address.id}`;
  const other = taken.get(key);
  const wanted = COLLECTIONS[address.collection].extension;
  const place = placeAt(file, { line: 1, column: 1, offset: 0 });
  if (other !== undefined) {
    return issueAt('duplicate-id', place, {
      message: `${other} has the same id “${address.id}”`,
      expected: 'one file for one id, whatever the extension',
      fix: 'rename one of the two, or delete it',
    });
  }
  taken.set(key, file.path);
  if (address.extension === wanted) return undefined;
  return issueAt('misplaced-file', place, {
    message: `a file of this folder ends in .${wanted}, not .${address.extension}`,
    fix: `rename it to ${file.path.replace(/\.[^.]+$/, `.${wanted}`)}`,
  });
}

function entryOf(file: ParsedFile, address: Address, data: unknown): Entry<unknown> {
  const entry: Entry<unknown> = {
    id: address.id,
    locale: address.locale,
    path: file.path,
    data,
    digest: file.digest,
    locate: file.locate,
  };
  return file.tree ? withBody(entry, file.tree) : entry;
}

function withBody(entry: Entry<unknown>, tree: NonNullable<ParsedFile['tree']>): Document<unknown> {
  const text = textOf(tree.children);
  const body = { tree, headings: headingsOf(tree), anchors: anchorsOf(tree) };
  return { ...entry, ...body, text, words: countWords(text) };
}

// Each list was filled from files that passed the schema of the collection, which is what the casts rely on.
function shelves(found: Found) {
  const shelf = <Name extends CollectionName>(name: Name): Library[Name] =>
    new Shelf(found[name]) as unknown as Library[Name];
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
