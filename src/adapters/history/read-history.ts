import { parseFile } from '#adapters/content';
import { meaningOf, type Meaning, type State } from '#domain/digest';
import { addDays, type PlainDate } from '#domain/shared';
import { git, readBlobs } from './git.ts';
import { LOG_FORMAT, readLog, type RawChange } from './read-log.ts';

/** A file of the content folder that changed in a way that a reader sees. */
export interface FileChange {
  path: string;
  meaning: Meaning;
  /** ISO 8601 instant of the commit. */
  at: string;
  /** Its front matter, the last that there was. */
  data: unknown;
}

/** What the history of the content folder says. */
export interface History {
  /** ISO 8601 instant back to which all changes are known: the start of the 60 days, or of the history itself. */
  reach: string;
  changes: FileChange[];
}

/** Days that are looked back: two holidays in a row. */
const HISTORY_DAYS = 60;
/** A commit that adds more files than this is an import, and its files are not news one by one. */
export const BULK = 25;
const CONTENT = /^[^/]+\/(?:articles|replies|flows|news)\/.+\.(?:mdx|yaml)$/;

/**
 * The changes of articles, replies, flows and news in the 60 days before `today`, by meaning. Undefined where
 * the folder is in no Git repository. In a shallow clone the oldest commit seems to add everything: it is left out.
 */
export async function readHistory(
  contentDir: string,
  today: PlainDate,
): Promise<History | undefined> {
  const start = `${addDays(today, -HISTORY_DAYS)}T00:00:00Z`;
  const since = `--since=${start}`;
  // Along the main line: readers see a branch when it is merged, not when it was written.
  const line = ['--first-parent', '-m'];
  const shape = ['--raw', '--no-renames', '--abbrev=40', '--relative'];
  const output = await git(contentDir, ['log', since, LOG_FORMAT, ...line, ...shape, '--', '.']);
  if (output === undefined) return undefined;
  const raw = readLog(output);
  const shown = withoutImports(raw).filter(({ path }) => CONTENT.test(path));
  const ids = shown
    .flatMap(({ before, after }) => [before, after])
    .filter((id) => id !== undefined);
  const blobs = await readBlobs(contentDir, [...new Set(ids)]);
  const states = stateReader(blobs);
  const changes = shown.flatMap(({ path, before, after, at }): FileChange[] => {
    const [was, is] = [states(path, before), states(path, after)];
    const meaning = meaningOf(was, is);
    return meaning === undefined ? [] : [{ path, meaning, at, data: (is ?? was)?.data }];
  });
  return { reach: raw.findLast(({ isRoot }) => isRoot)?.at ?? start, changes };
}

function withoutImports(raw: readonly RawChange[]): RawChange[] {
  const added = Map.groupBy(
    raw.filter(({ before }) => before === undefined),
    ({ commit }) => commit,
  );
  const isImport = ({ commit, isRoot }: RawChange): boolean =>
    isRoot || (added.get(commit)?.length ?? 0) > BULK;
  return raw.filter((change) => change.before !== undefined || !isImport(change));
}

function stateReader(blobs: ReadonlyMap<string, Buffer>) {
  const known = new Map<string, State>();
  return (path: string, id: string | undefined): State | undefined => {
    const bytes = id === undefined ? undefined : blobs.get(id);
    if (id === undefined || !bytes) return undefined;
    const key = `${path} ${id}`;
    const state = known.get(key) ?? stateOf(path, bytes);
    known.set(key, state);
    return state;
  };
}

function stateOf(path: string, bytes: Buffer): State {
  const { data, digest, tree } = parseFile(path, bytes);
  return { data, digest, hasBody: tree !== undefined || path.endsWith('.mdx') };
}
