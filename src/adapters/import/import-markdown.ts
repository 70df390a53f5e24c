import {
  importSet,
  printReport,
  shortReport,
  type Existing,
  type ImportOptions,
  type ImportResult,
  type Outcome,
} from '#domain/import';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ports } from './ports.ts';
import { readExisting } from './read-existing.ts';
import { readFolder, type Folder } from './read-folder.ts';
import { addLocale, labelOf } from './team-locales.ts';
import { copyFiles, inOnePiece, writeFiles, type Watch, type Written } from './write-files.ts';

/** What the command line asks for. */
export interface ImportRequest extends Omit<ImportOptions, 'locale'> {
  from: string;
  content: string;
  locale: string;
}

/** What an import came to. */
export interface ImportSummary {
  short: string;
  reportPath: string;
  unreadable: number;
  stopped: boolean;
}

/**
 * Imports a folder of Markdown into a content folder. Existing files stay as they are. Throws
 * for a request that can't be met, with what to change; a file that can't be read only counts.
 */
export async function importMarkdown(
  request: ImportRequest,
  begin: (total: number) => Watch,
): Promise<ImportSummary> {
  const folder = readSource(request);
  if (folder.files.length + folder.unreadable.length === 0)
    throw new Error(
      `${request.from} holds no Markdown: expected files that end in .md, .mdx or .markdown`,
    );
  const existing = readExisting(request.content);
  checkAgainstTeam(request, existing);
  const locale = labelOf(request.locale);
  const result = importSet(folder, { ...request, locale }, existing, ports);
  const watch = begin(result.scaffold.length + result.articles.length + result.copies.length);
  const written = await writeAll(request, result, watch);
  const notes = [...folder.notes, ...(await extendTeam(request, existing, watch))];
  const outcome = outcomeOf(request, folder, written, notes);
  const reportPath = await writeReport(request, printReport(result, outcome));
  return {
    short: shortReport(result, outcome),
    reportPath,
    unreadable: folder.unreadable.length,
    stopped: watch.signal.aborted,
  };
}

function readSource(request: ImportRequest): Folder {
  try {
    return readFolder(request.from, request.locale);
  } catch (error) {
    throw new Error(`${request.from} can't be read: ${String(error)}`, { cause: error });
  }
}

function checkAgainstTeam(request: ImportRequest, existing: Existing): void {
  const { team } = existing;
  if (!team) return;
  const { owner, lines = [] } = request;
  if (owner !== undefined && !team.people.includes(owner))
    throw new Error(
      `--owner ${owner}: team.yaml has no such person; it has ${team.people.join(', ')}`,
    );
  const unknown = lines.find((line) => !team.lines.includes(line));
  if (unknown !== undefined)
    throw new Error(
      `--lines ${unknown}: team.yaml has no such line; it has ${team.lines.join(', ')}`,
    );
}

async function writeAll(
  request: ImportRequest,
  result: ImportResult,
  watch: Watch,
): Promise<Written> {
  const texts = await writeFiles(request.content, [...result.scaffold, ...result.articles], watch);
  const pictures = await copyFiles(request.from, request.content, result.copies, watch);
  return {
    written: [...texts.written, ...pictures.written],
    same: [...texts.same, ...pictures.same],
    skipped: [...texts.skipped, ...pictures.skipped],
  };
}

async function extendTeam(
  request: ImportRequest,
  existing: Existing,
  watch: Watch,
): Promise<string[]> {
  if (watch.signal.aborted || !existing.team) return [];
  if (existing.team.locales.includes(request.locale)) return [];
  await addLocale(request.content, labelOf(request.locale));
  return [`team.yaml: the locale ${request.locale} was added to the list of locales`];
}

function outcomeOf(
  request: ImportRequest,
  folder: Folder,
  written: Written,
  notes: readonly string[],
): Outcome {
  return {
    from: request.from,
    locale: request.locale,
    ...written,
    unreadable: folder.unreadable,
    notes,
  };
}

/** The report never replaces an older one either. */
async function writeReport(request: ImportRequest, text: string): Promise<string> {
  let path = '';
  for (let count = 1; path === '' || existsSync(path); count++) {
    const name = `import-report-${request.locale}${count === 1 ? '' : `-${count}`}.md`;
    path = join(request.content, name);
  }
  await inOnePiece(path, (temporary) => writeFile(temporary, text));
  return path;
}
