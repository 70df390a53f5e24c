import { decodePath, folderOf, relativePath, resolvePath } from '../paths.ts';
import type { Anchors } from './anchors.ts';

/** Where an imported article stands. */
export interface Target {
  section: string;
  slug: string;
  anchors: Anchors;
}

/** Everything a link can lead to. */
export interface Atlas {
  /** Articles of this import by source path in lower case, without the extension. */
  articles: ReadonlyMap<string, Target>;
  /** Articles that are in the content folder already (in any locale): slug to section. */
  existing: ReadonlyMap<string, string>;
  /** Pictures and other files of the folder by path in lower case. */
  files: ReadonlyMap<string, string>;
  /** Address that the folder had on the web. */
  baseUrl: string | undefined;
}

const MARKDOWN = /\.(?:md|mdx|markdown)$/i;

/** The key of a source path in the atlas. */
export function atlasKey(path: string): string {
  return path.replace(MARKDOWN, '').toLowerCase();
}

/** An address cut at `?` and `#`. */
export function splitUrl(url: string): { path: string; anchor: string } {
  const [before = '', ...rest] = url.split('#');
  return { path: before.replace(/\?.*$/s, ''), anchor: decodePath(rest.join('#')) };
}

/** The path in the imported folder that an address in the file `from` means. */
export function sourcePath(from: string, path: string): string {
  const plain = decodePath(path.trim());
  if (plain.startsWith('~')) return resolvePath('', plain.slice(1));
  return resolvePath(folderOf(from), plain);
}

/** The imported article that a source path means: the file itself, without extension, or a folder's index. */
export function findArticle(atlas: Atlas, path: string): Target | undefined {
  const key = atlasKey(path);
  return (
    atlas.articles.get(key) ??
    atlas.articles.get(`${key}/index`) ??
    atlas.articles.get(`${key}/readme`)
  );
}

/** How an article in `section` links to another one. */
export function linkBetween(section: string, target: { section: string; slug: string }): string {
  return relativePath(section, `${target.section}/${target.slug}.mdx`);
}

/** The full address of a page that is not part of the import, or undefined without a base. */
export function outsideUrl(atlas: Atlas, from: string, url: string): string | undefined {
  const base = atlas.baseUrl;
  if (base === undefined) return undefined;
  const origin = /^https?:\/\/[^/?#]+/.exec(base)?.[0] ?? base;
  if (url.startsWith('/')) return origin + url;
  const { path, anchor } = splitUrl(url);
  const place = sourcePath(from, path)
    .replace(MARKDOWN, '')
    .replace(/\.yml$/i, '');
  const root = resolvePath(base.slice(origin.length), place).replace(/^(?:\.\.\/)+/, '');
  return `${origin}/${root}${anchor === '' ? '' : `#${anchor}`}`;
}
