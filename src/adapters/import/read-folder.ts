import type { SourceFile } from '#domain/import';
import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { decode } from './decode.ts';

/** A folder of Markdown as it was found. */
export interface Folder {
  files: SourceFile[];
  others: string[];
  unreadable: { path: string; reason: string }[];
  /** Guesses that were made while reading. */
  notes: string[];
}

const MARKDOWN = /\.(?:md|mdx|markdown)$/i;
const SKIPPED = new Set(['node_modules']);

/** Reads every Markdown file below `folder`; a file that can't be read is noted and the rest goes on. */
export function readFolder(folder: string, locale: string): Folder {
  const found: Folder = { files: [], others: [], unreadable: [], notes: [] };
  for (const path of list(folder, '', found)) {
    if (MARKDOWN.test(path)) readOne(folder, path, locale, found);
    else found.others.push(path);
  }
  return found;
}

/** Paths of all files below a folder, sorted; hidden ones and links to elsewhere are left out. */
function list(folder: string, inside: string, found: Folder): string[] {
  const paths: string[] = [];
  for (const entry of entriesOf(folder, inside, found)) {
    if (entry.name.startsWith('.') || SKIPPED.has(entry.name)) continue;
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) paths.push(...list(folder, path, found));
    else if (entry.isFile()) paths.push(path);
  }
  return paths;
}

function entriesOf(folder: string, inside: string, found: Folder): Dirent[] {
  try {
    const entries = readdirSync(join(folder, inside), { withFileTypes: true });
    return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (inside === '') throw error;
    found.unreadable.push({ path: `${inside}/`, reason: reasonOf(error) });
    return [];
  }
}

function readOne(folder: string, path: string, locale: string, found: Folder): void {
  try {
    const decoded = decode(readFileSync(join(folder, path)), locale);
    if ('reason' in decoded) {
      found.unreadable.push({ path, reason: decoded.reason });
      return;
    }
    found.files.push({ path, text: decoded.text });
    if (decoded.note !== undefined) found.notes.push(`${path}: ${decoded.note}`);
  } catch (error) {
    found.unreadable.push({ path, reason: reasonOf(error) });
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
