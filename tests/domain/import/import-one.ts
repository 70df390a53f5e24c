import {
  importSet,
  NOTHING,
  type Existing,
  type Imported,
  type ImportOptions,
} from '#domain/import';
import { ports } from '#adapters/import';

/** Files by path, as they would stand in the folder. */
export type Texts = Record<string, string>;

interface Setting extends Partial<ImportOptions> {
  others?: readonly string[];
  existing?: Existing;
}

/** Imports a few texts and gives the articles by source path. */
export function importTexts(texts: Texts, setting: Setting = {}): Record<string, Imported> {
  const { others = [], existing = NOTHING, ...options } = setting;
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
  const locale = { id: 'en', label: 'English' };
  const result = importSet({ files, others }, { locale, ...options }, existing, ports);
  return Object.fromEntries(result.articles.map((article) => [article.source, article]));
}

/** Imports one text and gives the article. */
export function importOne(text: string, setting: Setting = {}, beside: Texts = {}): Imported {
  return importTexts({ 'page.md': text, ...beside }, setting)['page.md']!;
}

/** The body that a text becomes, without front matter and spaces at the ends. */
export function bodyOf(text: string, setting: Setting = {}, beside: Texts = {}): string {
  return importOne(text, setting, beside)
    .text.replace(/^---\n[\s\S]*?\n---\n/, '')
    .trim();
}

/** What the report says about one kind of thing. */
export function remarksOf(article: Imported, kind: string): string[] {
  return article.remarks
    .filter((one) => one.kind === kind)
    .map((one) => `${one.line}: ${one.text}`);
}
