import { git } from '#adapters/history';
import { siteSettings } from '#adapters/site';
import { addressOf } from '#domain/library';
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
