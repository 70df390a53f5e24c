import type { Meaning } from './model.ts';

/** A content file at one moment of its history: its front matter or YAML, and the digest of its text. */
export interface State {
  data: unknown;
  /** Changes with title, summary and body of an MDX file; of YAML, with the whole file. */
  digest: string;
  /** Whether the file has a body; YAML has none. */
  hasBody: boolean;
}

/**
 * What a change of a file means to a reader. Undefined when nothing changed that a reader sees: an owner,
 * a search phrase, the stamp of a translation. A new day of verification with the same text is `verified`.
 */
export function meaningOf(
  before: State | undefined,
  after: State | undefined,
): Meaning | undefined {
  if (!after) return before ? 'removed' : undefined;
  if (!before) return 'added';
  if (isArchived(after) && !isArchived(before)) return 'removed';
  if (textOf(before) !== textOf(after)) return 'text';
  const [was, is] = [verifiedOn(before), verifiedOn(after)];
  return is !== undefined && is !== was ? 'verified' : undefined;
}

function textOf({ data, digest, hasBody }: State): string {
  return hasBody ? digest : JSON.stringify(withoutUpkeep(data));
}

const UPKEEP = new Set([
  'owner',
  'lines',
  'products',
  'confidence',
  'verifiedOn',
  'verificationInterval',
  'audience',
]);

function withoutUpkeep(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).filter(([key]) => !UPKEEP.has(key)));
}

function verifiedOn({ data }: State): unknown {
  return field(data, 'verifiedOn');
}

function isArchived({ data }: State): boolean {
  return field(data, 'confidence') === 'archived';
}

function field(data: unknown, key: string): unknown {
  if (typeof data !== 'object' || data === null) return undefined;
  return Object.entries(data).find(([name]) => name === key)?.[1];
}
