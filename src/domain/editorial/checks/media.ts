import { issueAt, type Issue } from '../../issue/index.ts';
import { linkTarget, type Document, type Library } from '../../library/index.ts';
import {
  nearest,
  textProp,
  walk,
  type ComponentNode,
  type ElementNode,
} from '../../shared/index.ts';
import { documentsOf } from '../documents.ts';
import { placeOfNode } from '../places.ts';

const MOVING = /\.(gif|mp4|webm)$/i;

interface Picture {
  node: ElementNode | ComponentNode;
  src: string;
  poster: string;
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
    if (node.type !== 'text' && isPicture(node))
      found.push({ node, src: textProp(node, 'src'), poster: textProp(node, 'poster') });
  });
  return found;
}

function isPicture(node: ElementNode | ComponentNode): boolean {
  return node.type === 'element' ? node.tagName === 'img' : node.name === 'Media';
}

// A <Media> without alt at all is the business of its props.
function hasNoAlt({ node }: Picture): boolean {
  if (node.type === 'component' && node.props['alt'] === undefined) return false;
  return textProp(node, 'alt').trim() === '';
}

function pictureIssues(library: Library, document: Document<unknown>, picture: Picture): Issue[] {
  const place = placeOfNode(document, picture.node);
  const missing = [picture.src, picture.poster].filter(
    (src) => src !== '' && !exists(library, document, src),
  );
  const issues = missing.map((src) =>
    issueAt('missing-image', place, missingText(library, document, src)),
  );
  if (hasNoAlt(picture)) {
    issues.push(
      issueAt('missing-alt', place, {
        message: `the picture ${picture.src} has no alt text`,
        expected: 'what a reader who can’t see it must know',
        fix: 'alt="…"',
      }),
    );
  }
  if (MOVING.test(picture.src) && picture.poster === '') {
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
  const pictures = [...library.files].filter((file) => !/\.(mdx|yaml|md)$/.test(file));
  const near = nearest(fileName(path), pictures.map(fileName));
  return {
    message: `there is no picture ${src}`,
    expected: `a file at ${path}`,
    fix: near === undefined ? 'add the file' : `did you mean ${near}?`,
  };
}

function fileName(path: string): string {
  return path.split('/').at(-1) ?? path;
}
