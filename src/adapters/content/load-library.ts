import { checkLibrary } from '#domain/editorial';
import { inReadingOrder, type Issue } from '#domain/issue';
import { readLibrary, type Library, type ParsedFile } from '#domain/library';
import { isDevelopment, siteSettings } from '#adapters/site';
import { readFolder } from './read-folder.ts';

/** The library and everything that is wrong with it. */
export interface Checked {
  library: Library | undefined;
  issues: Issue[];
}

/** What was read of one content folder. */
interface Kept {
  readonly files: Map<string, { stamp: string; parsed: ParsedFile }>;
  loaded?: { stamp: string; checked: Checked };
  once?: Promise<Checked>;
}

// A build runs its hooks and its bundled pages as two copies of this module in one process: what one has read and checked,
// the other need not read again.
declare global {
  var firstlineFolders: Map<string, Kept> | undefined;
}
const folders = (globalThis.firstlineFolders ??= new Map<string, Kept>());

function keptOf(root: string): Kept {
  const kept = folders.get(root) ?? { files: new Map() };
  folders.set(root, kept);
  return kept;
}

/** Reads and checks the content folder at `root`. */
export async function checkFolder(root: string): Promise<Checked> {
  const kept = keptOf(root);
  const folder = await readFolder(root, kept.files);
  if (kept.loaded?.stamp === folder.stamp) return kept.loaded.checked;
  const reading = readLibrary(folder.files, folder.paths);
  const more = reading.library ? checkLibrary(reading.library) : [];
  const checked = {
    library: reading.library,
    issues: inReadingOrder([...reading.issues, ...more]),
  };
  kept.loaded = { stamp: folder.stamp, checked };
  return checked;
}

/**
 * The team's content, read once a build; in development whatever was saved since is read again.
 * Throws when there is no usable team.yaml: the checker has said why before.
 */
export async function loadLibrary(): Promise<Library> {
  const { contentDir } = siteSettings();
  const kept = keptOf(contentDir);
  const checked = isDevelopment()
    ? checkFolder(contentDir)
    : (kept.once ??= checkFolder(contentDir));
  const { library } = await checked;
  if (!library) throw new Error('team.yaml can’t be used: run npm run check:content to see why');
  return library;
}
