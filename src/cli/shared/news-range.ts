import { parseFile } from '#adapters/content';
import { git } from '#adapters/history';
import { siteSettings } from '#adapters/site';
import { addressOf } from '#domain/library';
import { newsMeta, type NewsChange } from '#domain/news';
import { stop } from './stop.ts';

/** Paths, relative to the content folder, that a git range such as `origin/main...HEAD` adds or changes. */
export async function filesInRange(range: string): Promise<string[]> {
  if (range.startsWith('-'))
    stop(`“${range}” is no range; write one such as origin/main...HEAD`, 2);
  const { contentDir } = siteSettings();
  const output = await git(contentDir, [
    'diff',
    '--name-only',
    '--relative',
    '--no-renames',
    '-z',
    range,
    '--',
    '.',
  ]);
  if (output === undefined)
    stop(`git knows no range “${range}” in ${contentDir}; a shallow clone may lack it`, 2);
  return output.split('\0').filter(Boolean);
}

/** Ids of the news items that a git range adds or changes. */
export async function newsInRange(range: string): Promise<Set<string>> {
  const addresses = (await filesInRange(range)).map((file) => addressOf(file));
  return new Set(addresses.flatMap((one) => (one?.collection === 'news' ? [one.id] : [])));
}

/** What the news files among `paths` promised at the start of the range; those that were not there yet, nothing. */
export async function promisesBefore(
  range: string,
  paths: readonly string[],
): Promise<Map<string, NewsChange[]>> {
  const { contentDir } = siteSettings();
  const [from = '', to = ''] = range.split(/\.{2,3}/);
  const ends = [from || 'HEAD', to || 'HEAD'];
  const merged = range.includes('...')
    ? await git(contentDir, ['merge-base', ...ends])
    : await git(contentDir, ['rev-parse', ends[0]!]);
  const news = paths.filter((path) => addressOf(path)?.collection === 'news');
  const told = news.map(async (path): Promise<[string, NewsChange[]]> => {
    const text = await git(contentDir, ['show', `${merged?.trim() ?? 'HEAD'}:./${path}`]);
    const meta = newsMeta.safeParse(text && parseFile(path, Buffer.from(text)).data);
    return [path, meta.success ? meta.data.changes : []];
  });
  return new Map(await Promise.all(told));
}
