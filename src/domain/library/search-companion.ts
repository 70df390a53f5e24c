import { inLocale } from '../shared/index.ts';
import { defaultLocaleOf, sectionsIn } from './browse.ts';
import type { Library } from './model.ts';

/** What search says besides hits: names of sections, and who helps when nothing is found. */
export interface SearchCompanion {
  sections: Record<string, { title: string; ownerId: string; owner: string; contact: string }>;
  /** The line that takes what the first one can’t solve, and how it is reached. */
  escalation?: { title: string; reachedBy: string } | undefined;
  /** Id of the first line, for the draft of a new article. */
  firstLine: string;
  /** Address that starts a new file: `{path}` and `{body}` are to be filled in. */
  newUrl?: string | undefined;
}

/** The companion of the index of `locale`. */
export function searchCompanion(library: Library, locale: string): SearchCompanion {
  const { team } = library;
  const say = (text: Parameters<typeof inLocale>[0]): string =>
    inLocale(text, locale, defaultLocaleOf(library));
  const sections = sectionsIn(library, locale).map(({ id, entry }) => {
    const owner = team.people.find((person) => person.id === entry.data.owner);
    const named = { owner: owner ? say(owner.name) : '', contact: owner?.contact ?? '' };
    return [id, { title: entry.data.title, ownerId: entry.data.owner, ...named }] as const;
  });
  const line = team.lines.find((one) => one.id === team.escalation);
  return {
    sections: Object.fromEntries(sections),
    ...(line ? { escalation: { title: say(line.title), reachedBy: say(line.reachedBy) } } : {}),
    firstLine: team.lines[0]?.id ?? '',
    newUrl: team.newUrl,
  };
}
