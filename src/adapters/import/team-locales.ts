import type { LocaleLabel } from '#domain/import';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSeq, parseDocument } from 'yaml';
import { inOnePiece } from './write-files.ts';

/** The name of a locale in its own words, from the system's data: `ru` → `Русский`. */
export function labelOf(id: string): LocaleLabel {
  const name = new Intl.DisplayNames([id], { type: 'language', fallback: 'code' }).of(id) ?? id;
  return { id, label: name.charAt(0).toLocaleUpperCase(id) + name.slice(1) };
}

/** Adds a locale to the list in team.yaml and leaves everything else in the file as it is. */
export async function addLocale(content: string, locale: LocaleLabel): Promise<void> {
  const path = join(content, 'team.yaml');
  const document = parseDocument(await readFile(path, 'utf8'));
  const locales = document.get('locales');
  if (!isSeq(locales))
    throw new Error(`${path}: there is no list “locales”; add one with the locale ${locale.id}`);
  const entry = document.createNode({ ...locale, short: locale.id.slice(0, 2).toUpperCase() });
  entry.flow = true;
  locales.add(entry);
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: true });
  await inOnePiece(path, (temporary) => writeFile(temporary, text));
}
