import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size'; // reads only headers; knows SVG, GIF, PNG, JPEG, WebP, AVIF
import { linkTarget, type Document, type Library } from '#domain/library';
import { textProp, walk } from '#domain/shared';

/** Width and height in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

const FILM: Size = { width: 560, height: 315 };
const sizes = new Map<string, Size>();

/**
 * The size of a picture of the content folder, so that the page keeps its place while it loads. Films get
 * 16:9. Throws when the file can't be read as a picture.
 */
export function mediaSize(contentDir: string, path: string): Size {
  if (!/\.(png|jpe?g|gif|webp|avif|svg)$/i.test(path)) return FILM;
  const known = sizes.get(path);
  if (known) return known;
  const size = readSize(contentDir, path);
  sizes.set(path, size);
  return size;
}

function readSize(contentDir: string, path: string): Size {
  try {
    const { width, height } = imageSize(readFileSync(join(contentDir, path)));
    return { width, height };
  } catch (error) {
    throw new Error(`${path} can’t be read as a picture; save it again or replace it`, {
      cause: error,
    });
  }
}

/** Paths of the files that the documents show or link to: only these are published. */
export function publishedMedia(library: Library): string[] {
  const { articles, replies, news, guide } = library;
  const documents = [articles, replies, news, guide].flatMap(
    (shelf): readonly Document<unknown>[] => shelf.all,
  );
  const paths = new Set(documents.flatMap(mediaOf));
  return [...paths].filter((path) => library.files.has(path) && !/\.(mdx?|ya?ml)$/.test(path));
}

function mediaOf(document: Document<unknown>): string[] {
  const found: string[] = [];
  walk(document.tree.children, (node) => {
    if (node.type === 'text') return;
    for (const name of ['src', 'href', 'poster']) {
      const target = linkTarget(document.path, textProp(node, name));
      if (target.kind === 'file') found.push(target.path);
    }
  });
  return found;
}
