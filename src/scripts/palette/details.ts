import { readPreviews, type Preview } from '#adapters/search';
import type { SearchCompanion } from '#domain/library';

/** What is shown beside titles; it comes after the first results. */
export interface Details {
  previews: ReadonlyMap<string, Preview>;
  companion: SearchCompanion;
}

/** Reads the details of a locale. Rejects when the file can’t be had or is another. */
export async function fetchDetails(url: string): Promise<Details> {
  const file = await fetchJson(url);
  if (!isOurs(file)) throw new Error(`${url} is not what the build writes`);
  const { previews, companion } = file;
  return { previews: readPreviews(previews), companion };
}

/** Reads which document each of Pagefind’s fragments is. Rejects when the file can’t be had. */
export async function fetchPages(url: string): Promise<ReadonlyMap<string, string>> {
  const file = await fetchJson(url);
  const entries = typeof file === 'object' && file !== null ? Object.entries(file) : [];
  return new Map(entries.map(([fragment, id]) => [fragment, String(id)]));
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}

// The same build wrote the file and this script: that it is the right file is all there is to see.
function isOurs(file: unknown): file is { previews: unknown; companion: SearchCompanion } {
  return typeof file === 'object' && file !== null && 'previews' in file && 'companion' in file;
}

/** Fetches once, and again after a failure. */
export function once<Fetched>(fetchIt: () => Promise<Fetched>): () => Promise<Fetched> {
  let fetching: Promise<Fetched> | undefined;
  return () => {
    fetching ??= fetchIt().catch((error: unknown) => {
      fetching = undefined;
      throw error;
    });
    return fetching;
  };
}
