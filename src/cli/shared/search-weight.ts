import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { withImports } from './page-weight.ts';

/** What a browser loads from the key that opens the palette to the first result; bytes, gzip. */
export interface SearchWeight {
  /** The palette with what it imports beyond the page, its styles and messages, the worker, the stemmer. */
  scripts: number;
  /** The index as it is: it does not compress further. */
  index: number;
}

/** Weighs the search of one locale in the built site `dist`; `pageScripts` are those that every page has anyway. */
export async function weighSearch(
  dist: string,
  locale: string,
  pageScripts: readonly string[],
): Promise<SearchWeight> {
  const files = await readdir(join(dist, '_astro'));
  const named = (pattern: RegExp) => files.filter((file) => pattern.test(file)).map(urlOf);
  const read = async (url: string) => readFile(join(dist, url));
  const palette = await withImports(named(/^palette\.[^.]+\.js$/), read);
  const stemmer = locale.startsWith('en')
    ? named(/^stemmer-/)
    : named(new RegExp(`^lunr\\.(stemmer\\.support|${locale})-`));
  const beside = [...named(/^palette\.[^.]+\.css$/), ...named(/^worker-/), ...stemmer];
  const onPage = new Set(pageScripts.map((url) => basename(url)));
  const loaded = [...palette.filter((url) => !onPage.has(basename(url))), ...beside];
  const weigh = async (url: string) => gzipSync(await read(url), { level: 9 }).length;
  const weights = await Promise.all(loaded.map(weigh));
  const messages = await Promise.all(named(/^browser\./).map(weigh));
  return {
    scripts: weights.reduce((sum, weight) => sum + weight, Math.max(0, ...messages)),
    index: (await readFile(join(dist, 'search', `${locale}.idx`))).length,
  };
}

function urlOf(file: string): string {
  return `/_astro/${file}`;
}
