import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ParsedFile } from '#domain/library';
import { parseFile } from './parse-file.ts';

const CONTENT =
  /^(?:team|facts|glossary)\.yaml$|^(?:cohorts|[^/]+\/(?:sections|articles|replies|flows|news|curricula|quizzes|guide))\/.+\.(?:mdx?|ya?ml)$/;

interface Cached {
  stamp: string;
  parsed: ParsedFile;
}

/** What a content folder holds: its content files parsed, and the paths of all files. */
export interface Folder {
  files: ParsedFile[];
  paths: string[];
  /** Changes whenever any content file does. */
  stamp: string;
}

/**
 * Reads a content folder. `cache` keeps parsed files between calls, so that in development only
 * what was saved since is parsed again. Throws when the folder can't be listed.
 */
export async function readFolder(root: string, cache = new Map<string, Cached>()): Promise<Folder> {
  const paths = (await listFiles(root)).toSorted();
  const content = paths.filter((path) => CONTENT.test(path));
  const found = await Promise.all(content.map((path) => readCached(root, path, cache)));
  return {
    paths,
    files: found.map((item) => item.parsed),
    stamp: found.map((item) => item.stamp).join('\n'),
  };
}

/** Paths of all files below, without what tools keep there: `.git`, `node_modules`. */
async function listFiles(root: string, folder = ''): Promise<string[]> {
  const items = await readdir(join(root, folder), { withFileTypes: true });
  const found = items.map(async (item) => {
    const path = folder === '' ? item.name : `${folder}/${item.name}`;
    if (item.name.startsWith('.') || item.name === 'node_modules') return [];
    if (item.isDirectory()) return listFiles(root, path);
    return item.isFile() ? [path] : [];
  });
  return (await Promise.all(found)).flat();
}

async function readCached(root: string, path: string, cache: Map<string, Cached>): Promise<Cached> {
  const full = join(root, path);
  const { mtimeMs, size } = await stat(full);
  const stamp = `${path}:${mtimeMs}:${size}`;
  const known = cache.get(path);
  if (known?.stamp === stamp) return known;
  const fresh = { stamp, parsed: parseFile(path, await readFile(full)) };
  cache.set(path, fresh);
  return fresh;
}
