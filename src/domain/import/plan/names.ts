import { baseName, folderOf, stem } from '../paths.ts';

const INDEX = /^(?:index|readme|_index|default)$/i;

/** A name for files and ids: lower-case letters and digits joined by hyphens; empty when none are left. */
export function slugOf(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{Ll}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** The slug of an article: its file name, or for the index of a folder the name of the folder. */
export function articleSlug(path: string): string {
  const name = stem(path);
  if (!INDEX.test(name)) return slugOf(name) || 'article';
  return slugOf(baseName(folderOf(path))) || 'overview';
}

/** Slug with the folders in front, for the second file of the same name. */
export function longSlug(path: string): string {
  return slugOf(path.replace(/\.[^./]+$/, '')) || 'article';
}

/** `how-to_pay.md` as words: `How to pay`. */
export function humanName(path: string): string {
  const words = stem(path)
    .replace(/[-_\s]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
