import type { MdNode, Tell } from '../model.ts';
import { lineOf, mapNodes } from '../nodes.ts';
import { stem } from '../paths.ts';
import { articleSlug } from '../plan/names.ts';
import { findAnchor } from './anchors.ts';
import {
  findArticle,
  linkBetween,
  outsideUrl,
  sourcePath,
  splitUrl,
  type Atlas,
  type Target,
} from './atlas.ts';

/** The article whose links are being settled. */
export interface Here {
  path: string;
  target: Target;
}

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const ALLOWED = /^(?:https?:|mailto:|tel:|sms:)/i;
const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|mp4|webm|mov)$/i;

/** Rewrites every link of an article; a link that leads nowhere becomes its text, with a remark. */
export function settleLinks(
  blocks: readonly MdNode[],
  here: Here,
  atlas: Atlas,
  tell: Tell,
): MdNode[] {
  return mapNodes(blocks, (node) => {
    if (node.type !== 'link') return [node];
    const url = settle(node.url ?? '', here, atlas, (text) => tell('link', lineOf(node), text));
    return url === undefined ? (node.children ?? []) : [{ ...node, url, title: null }];
  });
}

function settle(
  url: string,
  here: Here,
  atlas: Atlas,
  tell: (text: string) => void,
): string | undefined {
  if (url.startsWith('#')) return inArticle('', url, here.target, tell);
  if (url.startsWith('//')) return `https:${url}`;
  if (SCHEME.test(url)) return outside(url, tell);
  const { path } = splitUrl(url);
  if (PICTURE.test(path)) return undefined;
  if (path === '') return undefined;
  return local(url, here, atlas, tell);
}

function outside(url: string, tell: (text: string) => void): string | undefined {
  if (ALLOWED.test(url) && /^[^:]+:[^\s]/.test(url)) return url;
  tell(`${url} is not an address that may be linked; its text stayed`);
  return undefined;
}

function local(
  url: string,
  here: Here,
  atlas: Atlas,
  tell: (text: string) => void,
): string | undefined {
  const { path } = splitUrl(url);
  const source = sourcePath(here.path, path);
  const target = path.startsWith('/') ? undefined : findArticle(atlas, source);
  if (target) return inArticle(linkBetween(here.target.section, target), url, target, tell);
  const slug = articleSlug(source);
  const section =
    path.startsWith('/') || !/\.mdx?$/i.test(source) ? undefined : atlas.existing.get(slug);
  if (section !== undefined && stem(source) !== '')
    return linkBetween(here.target.section, { section, slug });
  const full = outsideUrl(atlas, here.path, url);
  if (full === undefined) tell(`${url} is not among the imported files; its text stayed`);
  return full;
}

/** `file` is empty for a link inside the article itself. */
function inArticle(
  file: string,
  url: string,
  target: Target,
  tell: (text: string) => void,
): string | undefined {
  const { anchor } = splitUrl(url);
  const id = findAnchor(target.anchors, anchor);
  if (id !== undefined && id !== '') return `${file}#${id}`;
  if (id === undefined)
    tell(`${url}: there is no “#${anchor}” in it; the link now leads to the top`);
  return file === '' ? undefined : file;
}
