import type { SourceFile } from '../model.ts';
import { baseName } from '../paths.ts';
import type { Lookup } from './includes.ts';

const INCLUDED = /(?:^|\/)_?(?:includes?|snippets|partials)\//i;
const CONTENTS = /^(?:toc|_?sidebar|summary)\.md$/i;

/** The files that become articles, and those that do not, with the reason. */
export function sortSources(files: readonly SourceFile[]): {
  articles: SourceFile[];
  leftOut: { path: string; reason: string }[];
} {
  const articles: SourceFile[] = [];
  const leftOut: { path: string; reason: string }[] = [];
  for (const file of files) {
    if (INCLUDED.test(file.path)) continue;
    if (CONTENTS.test(baseName(file.path)))
      leftOut.push({ path: file.path, reason: 'a table of contents, not an article' });
    else if (file.text.trim() === '') leftOut.push({ path: file.path, reason: 'empty' });
    else articles.push(file);
  }
  return { articles, leftOut };
}

/**
 * Finds an included file whatever the case of its path, or by its name alone where only one folder of
 * included texts has it; its front matter is cut off.
 */
export function lookupIn(files: readonly SourceFile[]): Lookup {
  const byPath = new Map(files.map((file) => [file.path.toLowerCase(), file]));
  const included = files.filter((file) => INCLUDED.test(file.path));
  const byName = Map.groupBy(included, (file) => baseName(file.path).toLowerCase());
  return (path) => {
    const sameName = byName.get(baseName(path).toLowerCase()) ?? [];
    const elsewhere = sameName.length === 1 ? sameName[0] : undefined;
    const file = byPath.get(path.toLowerCase()) ?? elsewhere;
    return file && { path: file.path, text: withoutFrontMatter(file.text) };
  };
}

function withoutFrontMatter(text: string): string {
  return text.replace(/^\s*---[ \t]*\r?\n(?:[\s\S]*?\r?\n)??(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/, '');
}
