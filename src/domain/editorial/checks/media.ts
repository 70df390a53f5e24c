import { issueAt, type Issue } from '../../issue/index.ts';
import { linkTarget, type Document, type Library } from '../../library/index.ts';
import { nearest, walk, type TreeNode } from '../../shared/index.ts';
import { documentsOf } from '../documents.ts';
import { placeOfNode } from '../places.ts';

const MOVING = /\.(gif|mp4|webm)$/i;

interface Picture {
  node: TreeNode;
  src: string;
  alt: string;
  poster: string | undefined;
}

/** Pictures exist, say what they show, and moving ones have a still to stand for them. */
export function checkMedia(library: Library): Issue[] {
  return documentsOf(library).flatMap((document) =>
    picturesOf(document).flatMap((picture) => pictureIssues(library, document, picture)),
  );
}

function picturesOf(document: Document<unknown>): Picture[] {
  const found: Picture[] = [];
  walk(document.tree.children, (node) => {
    const isImage = node.type === 'element' && node.tagName === 'img';
    const isMedia = node.type === 'component' && node.name === 'Media';
    if (!isImage && !isMedia) return;
    const props = node.type === 'element' ? node.properties : node.props;
    const { src, alt, poster } = props;
    found.push({
      node,
      src: String(src ?? ''),
      alt: String(alt ?? ''),
      poster: typeof poster === 'string' ? poster : undefined,
    });
  });
  return found;
}

function pictureIssues(library: Library, document: Document<unknown>, picture: Picture): Issue[] {
  const place = placeOfNode(document, picture.node);
  const sources = [picture.src, ...(picture.poster === undefined ? [] : [picture.poster])];
  const missing = sources.filter((src) => src !== '' && !exists(library, document, src));
  const issues = missing.map((src) =>
    issueAt('missing-image', place, missingText(library, document, src)),
  );
  if (picture.alt.trim() === '') {
    issues.push(
      issueAt('missing-alt', place, {
        message: `the picture ${picture.src} has no alt text`,
        expected: 'what a reader who can’t see it must know',
        fix: 'alt="…"',
      }),
    );
  }
  if (MOVING.test(picture.src) && picture.poster === undefined) {
    issues.push(
      issueAt('missing-poster', place, {
        message: `${picture.src} moves and has no still picture`,
        expected: 'a poster: nothing plays before the reader asks',
        fix: 'poster="….png"',
      }),
    );
  }
  return issues;
}

function exists(library: Library, document: Document<unknown>, src: string): boolean {
  const target = linkTarget(document.path, src);
  return target.kind === 'outside' || (target.kind === 'file' && library.files.has(target.path));
}

function missingText(library: Library, document: Document<unknown>, src: string) {
  const target = linkTarget(document.path, src);
  const path = target.kind === 'file' ? target.path : src;
  const name = (file: string): string => file.split('/').at(-1) ?? file;
  const pictures = [...library.files].filter((file) => !/\.(mdx|yaml|md)$/.test(file));
  const near = nearest(name(path), pictures.map(name));
  return {
    message: `there is no picture ${src}`,
    expected: `a file at ${path}`,
    fix: near === undefined ? 'add the file' : `did you mean ${near}?`,
  };
}
