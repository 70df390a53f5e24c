/** One file in one commit, as `git log --raw` tells it. */
export interface RawChange {
  commit: string;
  /** True for a commit without parents, or whose parents a shallow clone has left out. */
  isRoot: boolean;
  /** ISO 8601 instant of the commit. */
  at: string;
  /** Relative to the content folder. */
  path: string;
  /** Ids of the blobs; undefined where the file was not there. */
  before: string | undefined;
  after: string | undefined;
}

/** How the log is asked for: a record starts with NUL. */
export const LOG_FORMAT = '--format=%x00%H %P%x09%cI';
const NOTHING = /^0+$/;

/** Reads the output of `git log --raw --no-renames --abbrev=40` in this format. Paths that git has to quote are left out. */
export function readLog(output: string): RawChange[] {
  return output.split('\0').flatMap((record) => {
    const [head = '', ...lines] = record.split('\n');
    const [hashes = '', at = ''] = head.split('\t');
    const [commit = '', ...parents] = hashes.trim().split(' ');
    if (commit === '') return [];
    const isRoot = parents.filter(Boolean).length === 0;
    return lines.flatMap((line) => readLine(line, { commit, isRoot, at }));
  });
}

// `:100644 100644 <before> <after> M<tab>path`
function readLine(line: string, of: Pick<RawChange, 'commit' | 'isRoot' | 'at'>): RawChange[] {
  const match = /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) [AMDT]\t([^"].*)$/.exec(line);
  if (!match) return [];
  const [, before = '', after = '', path = ''] = match;
  return [{ ...of, path, before: blob(before), after: blob(after) }];
}

function blob(id: string): string | undefined {
  return NOTHING.test(id) ? undefined : id;
}
