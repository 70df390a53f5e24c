import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Every fragment starts so, before its JSON (pagefind/src/fragments). */
const MAGIC = 'pagefind_dcd';
const NAME = /^fragment\/(.+)\.pf_fragment$/;

/**
 * The pages of a Pagefind index: fragment id, which a search gives, to the address that was indexed. `files` are the
 * index's files by path. Throws when a fragment is not of the form that Pagefind 1.6 writes.
 */
export function fragmentUrls(files: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const urls = new Map<string, string>();
  for (const [path, bytes] of files) {
    const id = NAME.exec(path)?.[1];
    if (id !== undefined) urls.set(id, urlIn(path, bytes));
  }
  return urls;
}

/** The same of an index that was written to a folder. */
export async function fragmentUrlsIn(folder: string): Promise<Map<string, string>> {
  const names = await readdir(join(folder, 'fragment'));
  const files = names.map(async (name): Promise<[string, Uint8Array]> => [
    `fragment/${name}`,
    await readFile(join(folder, 'fragment', name)),
  ]);
  return fragmentUrls(new Map(await Promise.all(files)));
}

function urlIn(path: string, bytes: Uint8Array): string {
  const text = gunzipSync(bytes).toString('utf8');
  const fragment: unknown = text.startsWith(MAGIC) ? JSON.parse(text.slice(MAGIC.length)) : {};
  if (typeof fragment === 'object' && fragment !== null && 'url' in fragment)
    return String(fragment.url);
  throw new Error(
    `${path} is not a fragment as Pagefind 1.6 writes it: see src/adapters/pagefind/fragments.ts`,
  );
}
