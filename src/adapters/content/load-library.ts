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

const cache = new Map<string, { stamp: string; parsed: ParsedFile }>();
let loaded: { stamp: string; checked: Checked } | undefined;
let once: Promise<Checked> | undefined;

/** Reads and checks the content folder at `root`. */
export async function checkFolder(root: string): Promise<Checked> {
  const folder = await readFolder(root, cache);
  if (loaded?.stamp === folder.stamp) return loaded.checked;
  const reading = readLibrary(folder.files, folder.paths);
  const more = reading.library ? checkLibrary(reading.library) : [];
  const checked = {
    library: reading.library,
    issues: inReadingOrder([...reading.issues, ...more]),
  };
  loaded = { stamp: folder.stamp, checked };
  return checked;
}

/**
 * The team's content, read once a build; in development whatever was saved since is read again.
 * Throws when there is no usable team.yaml: the checker has said why before.
 */
export async function loadLibrary(): Promise<Library> {
  const checked = isDevelopment()
    ? checkFolder(siteSettings().contentDir)
    : (once ??= checkFolder(siteSettings().contentDir));
  const { library } = await checked;
  if (!library) throw new Error('team.yaml can’t be used: run npm run check:content to see why');
  return library;
}
