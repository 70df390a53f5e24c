import type { Existing } from './existing.ts';
import { articleSlug, longSlug } from './names.ts';
import { chooseSections, GENERAL, sectionKey } from './sections.ts';

/** Where an article goes, and why there. */
export interface Place {
  section: string;
  slug: string;
  rule: string;
}

/**
 * Decides section and slug of every file. An article of the same slug in another locale decides first,
 * so that translations pair; then `section`, if given; then folder or first word of the name.
 */
export function placeFiles(
  paths: readonly string[],
  section: string | undefined,
  existing: Existing,
): Map<string, Place> {
  const sections = chooseSections(paths, new Set(existing.sections.keys()));
  const taken = new Set<string>();
  const places = new Map<string, Place>();
  for (const path of paths.toSorted((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))) {
    const place = placeOf(path, section, sections, existing);
    const slug = free(taken, place.section, [place.slug, longSlug(path)]);
    taken.add(`${place.section}/${slug}`);
    places.set(path, { ...place, slug });
  }
  return places;
}

const depth = (path: string): number => path.split('/').length;

function placeOf(
  path: string,
  section: string | undefined,
  sections: ReadonlySet<string>,
  existing: Existing,
): Place {
  const slug = articleSlug(path);
  const before = existing.articles.get(slug);
  if (before) return { slug, section: before.section, rule: 'where its translation is' };
  if (section !== undefined) return { slug, section, rule: '--section' };
  const { key, by } = sectionKey(path);
  if (!sections.has(key)) return { slug, section: GENERAL, rule: 'what is left over' };
  const rule = by === 'folder' ? `in the folder ${key}` : `file names that begin with ${key}`;
  return { slug, section: key, rule };
}

function free(taken: ReadonlySet<string>, section: string, slugs: readonly string[]): string {
  const found = slugs.find((slug) => !taken.has(`${section}/${slug}`));
  if (found !== undefined) return found;
  for (let count = 2; ; count++) {
    const slug = `${slugs.at(-1)}-${count}`;
    if (!taken.has(`${section}/${slug}`)) return slug;
  }
}
