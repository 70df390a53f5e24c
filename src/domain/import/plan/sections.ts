import { slugOf } from './names.ts';

/** Where files without a section of their own go. */
export const GENERAL = 'general';
const MOST = 12;
const LEAST = 3;

/** What decides the section of a file: the folder it is in, or the first word of its name. */
export interface SectionKey {
  key: string;
  by: 'folder' | 'name';
}

/** The section that a path asks for, before small ones are put together. */
export function sectionKey(path: string): SectionKey {
  const parts = path.split('/');
  if (parts.length > 1) return { key: slugOf(parts[0]!) || GENERAL, by: 'folder' };
  const first = slugOf(parts[0]!.replace(/\.[^.]+$/, '')).split('-')[0] ?? '';
  return { key: /\p{L}{2}/u.test(first) ? first : GENERAL, by: 'name' };
}

/**
 * Which sections a set of files gets: those that exist already, every folder, and first words that
 * at least 3 files share, the largest first up to 12 in all; everything else goes to `general`.
 */
export function chooseSections(
  paths: readonly string[],
  existing: ReadonlySet<string>,
): Set<string> {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const { key, by } = sectionKey(path);
    const weight = by === 'folder' ? LEAST : 1;
    counts.set(key, (counts.get(key) ?? 0) + weight);
  }
  const known = [...counts.keys()].filter((key) => existing.has(key));
  const fresh = [...counts]
    .filter(([key, count]) => !existing.has(key) && key !== GENERAL && count >= LEAST)
    .toSorted(([a, x], [b, y]) => y - x || a.localeCompare(b, 'en'))
    .map(([key]) => key);
  const room = Math.max(0, MOST - 1 - known.length);
  return new Set([...known, ...fresh.slice(0, room)]);
}

/** Title of a new section: its id as words; two letters are taken for an abbreviation. */
export function sectionTitle(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.length <= 2 ? words.toUpperCase() : words.charAt(0).toUpperCase() + words.slice(1);
}
