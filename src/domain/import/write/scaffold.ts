import type { Existing } from '../plan/existing.ts';
import { GENERAL, sectionTitle } from '../plan/sections.ts';
import { wordsIn } from '../words.ts';
import { yamlText } from './yaml.ts';

/** A file to write, relative to the content folder. */
export interface OutFile {
  path: string;
  text: string;
}

/** Owner of everything where a new team.yaml had to be made and no owner was named. */
export const UNASSIGNED = 'unassigned';
/** The only line of a new team.yaml. */
export const FIRST_LINE = 'line-1';

/** The label of a locale in its own words: `Русский`. */
export interface LocaleLabel {
  id: string;
  label: string;
}

/** The files that a folder must have beside its articles, where they are missing. */
export function scaffold(existing: Existing, locale: LocaleLabel, owner: string): OutFile[] {
  const files: OutFile[] = [];
  if (!existing.team) files.push({ path: 'team.yaml', text: teamFile(locale, owner) });
  if (!existing.files.has('facts.yaml')) files.push({ path: 'facts.yaml', text: `${FACTS}[]\n` });
  if (!existing.files.has('glossary.yaml'))
    files.push({ path: 'glossary.yaml', text: `${GLOSSARY}[]\n` });
  return files;
}

const FACTS = '# Numbers that change: written once here, used everywhere as <Fact id="…"/>.\n';
const GLOSSARY = '# Words of the trade: they explain themselves in tooltips and widen search.\n';

function teamFile(locale: LocaleLabel, owner: string): string {
  const words = wordsIn(locale.id);
  const name = owner === UNASSIGNED ? words.unassigned : sectionTitle(owner);
  return `# Made by the import: replace what is in it. People are roles, without names.
name: Imported knowledge
locales:
${localeEntry(locale)}
timeZone: Etc/UTC
lines:
  - id: ${FIRST_LINE}
    title: ${yamlText(words.line)}
    does: ${yamlText(words.todo)}
    hours: ${yamlText(words.todo)}
    reachedBy: ${yamlText(words.todo)}
people:
  - { id: ${owner}, name: ${yamlText(name)}, role: lead, contact: ${yamlText(words.todo)} }
products: []
`;
}

function localeEntry({ id, label }: LocaleLabel): string {
  return `  - { id: ${id}, label: ${yamlText(label)}, short: ${id.slice(0, 2).toUpperCase()} }`;
}

/** Files of the sections that are used in a locale and not there yet. */
export function sectionFiles(
  used: readonly string[],
  existing: Existing,
  locale: string,
  owner: string,
): OutFile[] {
  return used.flatMap((id, index) => {
    const path = `${locale}/sections/${id}.yaml`;
    if (existing.sectionFiles.has(path)) return [];
    const known = existing.sections.get(id);
    const title = known?.title ?? sectionTitle(id);
    const lines = [
      `title: ${yamlText(title)}`,
      `summary: ${yamlText(known?.summary ?? `Imported articles: ${title}`)}`,
      `owner: ${known?.owner ?? owner}`,
      `order: ${known?.order ?? (id === GENERAL ? 99 : index + 1)}`,
    ];
    return [{ path, text: `${lines.join('\n')}\n` }];
  });
}
