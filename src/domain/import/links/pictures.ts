import type { Copy, MdNode, Tell } from '../model.ts';
import { lineOf, mapNodes, paragraph, text } from '../nodes.ts';
import { humanName, slugOf } from '../plan/names.ts';
import type { Words } from '../words.ts';
import { sourcePath, splitUrl, type Atlas } from './atlas.ts';

/** What pictures are settled against. */
export interface Gallery {
  path: string;
  locale: string;
  atlas: Atlas;
  words: Words;
  tell: Tell;
  /** Collects what must be copied. */
  copy: (copy: Copy) => void;
}

const MOVING = /\.(?:gif|mp4|webm|mov|apng)$/i;
const STILL = /\.(?:png|jpe?g|svg|webp|avif)$/i;

/** Pictures that are there become `<Media>`, or stay in their line; of one that is not, the description stays. */
export function settlePictures(blocks: readonly MdNode[], gallery: Gallery): MdNode[] {
  const described = mapNodes(blocks, (node) => {
    if (node.type === 'image') return [{ ...node, alt: describe(node) }];
    return node.type === 'paragraph' ? paragraphs(node, gallery) : [node];
  });
  return mapNodes(described, (node) => (node.type === 'image' ? inLine(node, gallery) : [node]));
}

/** A paragraph of pictures only becomes as many blocks. */
function paragraphs(node: MdNode, gallery: Gallery): MdNode[] {
  const filled = (node.children ?? []).filter(
    (child) => child.type !== 'break' && (child.type !== 'text' || child.value?.trim() !== ''),
  );
  const pictures = filled.map((child) => {
    const only =
      child.type === 'link' && child.children?.length === 1 ? child.children[0] : undefined;
    return only ?? child;
  });
  if (filled.length === 0 || !pictures.every((one) => one.type === 'image')) return [node];
  return pictures.flatMap((picture) => asBlock(picture, gallery));
}

function asBlock(image: MdNode, gallery: Gallery): MdNode[] {
  const file = fileOf(image, gallery);
  if (file !== undefined && STILL.test(file)) {
    const alt = image.alt || humanName(file);
    return [{ type: 'component', name: 'Media', props: { src: taken(file, gallery), alt } }];
  }
  const left = leftOver(image, file, gallery);
  if (left.length === 0) return [];
  if (left[0]!.type === 'link') return [paragraph(left, image)];
  const caption = `${gallery.words.picture}: ${image.alt}`;
  return [paragraph([{ type: 'emphasis', children: [text(caption)] }], image)];
}

function inLine(image: MdNode, gallery: Gallery): MdNode[] {
  const file = fileOf(image, gallery);
  if (file === undefined || !STILL.test(file)) return leftOver(image, file, gallery);
  return [{ ...image, url: taken(file, gallery), alt: image.alt || humanName(file), title: null }];
}

/** What a picture that can't be shown leaves behind, with a remark. */
function leftOver(image: MdNode, file: string | undefined, gallery: Gallery): MdNode[] {
  const url = image.url ?? '';
  const line = lineOf(image);
  if (/^https?:/i.test(url)) {
    gallery.tell('picture', line, `${url} is on another site; it became a link`);
    return [{ type: 'link', url, children: [text(image.alt || url)], position: image.position }];
  }
  if (file !== undefined && MOVING.test(file)) {
    taken(file, gallery);
    gallery.tell('picture', line, `${url} moves, so it needs a poster: add a <Media> by hand`);
  } else gallery.tell('picture', line, `${url || 'a picture without an address'} is not there`);
  const words = image.alt || (url.startsWith('data:') ? '' : humanName(splitUrl(url).path));
  return words === '' ? [] : [{ type: 'emphasis', children: [text(words)] }];
}

function fileOf(image: MdNode, gallery: Gallery): string | undefined {
  const url = image.url ?? '';
  if (url === '' || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return undefined;
  const path = splitUrl(url).path.replace(/^\/+/, '');
  return gallery.atlas.files.get(sourcePath(gallery.path, path).toLowerCase());
}

/** Notes the copy and gives the address that an article writes. */
function taken(file: string, gallery: Gallery): string {
  const short = file.replace(/^(?:media|images|img|assets|static)\//i, '');
  const extension = /\.[^.]+$/.exec(short)![0].toLowerCase();
  const name = short
    .slice(0, -extension.length)
    .split('/')
    .map((part) => slugOf(part) || 'x')
    .join('/');
  const to = `${gallery.locale}/media/${name}${extension}`;
  gallery.copy({ from: file, to });
  return `../../media/${name}${extension}`;
}

/** The description of a picture, else its title. */
function describe(image: MdNode): string {
  const words = image.alt?.trim() || image.title?.trim() || '';
  return words.replace(/^!/, '').replace(/\s+/g, ' ').replace(/[.:]$/, '');
}
