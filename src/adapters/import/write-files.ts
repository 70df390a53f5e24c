import type { Copy, OutFile } from '#domain/import';
import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What became of each path. */
export interface Written {
  written: string[];
  same: string[];
  skipped: string[];
}

/** What the writer reports to and listens to. */
export interface Watch {
  step: (path: string) => void;
  /** Aborted when the user wants to stop: the file at hand is finished, the next is not begun. */
  signal: AbortSignal;
}

/** Writes files whole or not at all, and never over one that is there. */
export async function writeFiles(
  content: string,
  files: readonly OutFile[],
  watch: Watch,
): Promise<Written> {
  return eachPath(content, files, watch, {
    pathOf: (file) => file.path,
    isSame: (file, path) => readFileSync(path).equals(Buffer.from(file.text)),
    write: (file, temporary) => writeFile(temporary, file.text),
  });
}

/** Copies pictures in the same way. */
export async function copyFiles(
  from: string,
  content: string,
  copies: readonly Copy[],
  watch: Watch,
): Promise<Written> {
  return eachPath(content, copies, watch, {
    pathOf: (copy) => copy.to,
    isSame: (copy, path) => readFileSync(path).equals(readFileSync(join(from, copy.from))),
    write: (copy, temporary) => copyFile(join(from, copy.from), temporary),
  });
}

interface Way<Item> {
  pathOf: (item: Item) => string;
  isSame: (item: Item, path: string) => boolean;
  write: (item: Item, temporary: string) => Promise<void>;
}

async function eachPath<Item>(
  content: string,
  items: readonly Item[],
  watch: Watch,
  way: Way<Item>,
): Promise<Written> {
  const done: Written = { written: [], same: [], skipped: [] };
  for (const item of items) {
    if (watch.signal.aborted) break;
    const name = way.pathOf(item);
    const path = join(content, name);
    if (existsSync(path)) (way.isSame(item, path) ? done.same : done.skipped).push(name);
    else {
      // One after the other, so that Ctrl-C can stop between two files.
      // oxlint-disable-next-line no-await-in-loop
      await inOnePiece(path, (temporary) => way.write(item, temporary));
      done.written.push(name);
    }
    watch.step(name);
  }
  return done;
}

/** Writes beside the place and renames, so that nobody ever sees half a file. */
export async function inOnePiece(
  path: string,
  write: (temporary: string) => Promise<void>,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.part`;
  try {
    await write(temporary);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
