import type { Existing, ExistingArticle } from './existing.ts';
import { articleSlug, longSlug } from './names.ts';
import { chooseSections, GENERAL, sectionKey } from './sections.ts';

/** Where an article goes, and why there. */
export interface Place {
  section: string;
  slug: string;
  rule: string;
}

/**
 * Decides section and slug of every file. An article of the same slug that is there in any locale
 * decides first, so that translations pair; then `section`, if given; then folder or first word of the name.
 */
export function placeFiles(
  paths: readonly string[],
  section: string | undefined,
  existing: Existing,
): Map<string, Place> {
  const sections = chooseSections(paths, new Set(existing.sections.keys()));
  const sameSlug = Map.groupBy(paths, articleSlug);
  const taken = new Set<string>();
  const places = new Map<string, Place>();
  for (const path of paths.toSorted((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))) {
    const own = placeOf(path, section, sections);
    const alone = sameSlug.get(own.slug)?.length === 1;
    const place = besideTranslation(own, existing.articles.get(own.slug) ?? [], alone);
    const slug = free(taken, place.section, [place.slug, longSlug(path)]);
    taken.add(`${place.section}/${slug}`);
    places.set(path, { ...place, slug });
  }
  return places;
}

const depth = (path: string): number => path.split('/').length;

function placeOf(path: string, section: string | undefined, sections: ReadonlySet<string>): Place {
  const slug = articleSlug(path);
  if (section !== undefined) return { slug, section, rule: '--section' };
  const { key, by } = sectionKey(path);
  if (!sections.has(key)) return { slug, section: GENERAL, rule: 'what is left over' };
  const rule = by === 'folder' ? `in the folder ${key}` : `file names that begin with ${key}`;
  return { slug, section: key, rule };
}

/** The place of the article that is there: in the same section, or, where nothing is ambiguous, in any. */
function besideTranslation(own: Place, there: readonly ExistingArticle[], alone: boolean): Place {
  const same = there.find(({ section }) => section === own.section);
  const before = same ?? (alone && there.length === 1 ? there[0] : undefined);
  return before ? { ...own, section: before.section, rule: 'where its translation is' } : own;
}

function free(taken: ReadonlySet<string>, section: string, slugs: readonly string[]): string {
  const found = slugs.find((slug) => !taken.has(`${section}/${slug}`));
  if (found !== undefined) return found;
  for (let count = 2; ; count++) {
    const slug = `${slugs.at(-1)}-${count}`;
    if (!taken.has(`${section}/${slug}`)) return slug;
  }
}
