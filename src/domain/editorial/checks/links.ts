import { issueAt, type Issue } from '../../issue/index.ts';
import { isCodeAddress, linkTarget, type Document, type Library } from '../../library/index.ts';
import { nearest, nearestAmong, textProp, walk, type ElementNode } from '../../shared/index.ts';
import { documentAt, documentsOf, isBroken } from '../documents.ts';
import { placeOfNode } from '../places.ts';

type Nearest = ReturnType<typeof nearestAmong>;

interface Link {
  document: Document<unknown>;
  node: ElementNode;
  href: string;
}

/** Links lead to files and anchors that exist. */
export function checkLinks(library: Library): Issue[] {
  const nearestFile = nearestAmong(library.files);
  return documentsOf(library).flatMap((document) =>
    linksOf(document).flatMap((link) => linkIssues(library, link, nearestFile)),
  );
}

function linksOf(document: Document<unknown>): Link[] {
  const found: Link[] = [];
  walk(document.tree.children, (node) => {
    if (node.type === 'element' && node.tagName === 'a')
      found.push({ document, node, href: textProp(node, 'href') });
  });
  return found;
}

function linkIssues(library: Library, link: Link, nearestFile: Nearest): Issue[] {
  const target = linkTarget(link.document.path, link.href);
  if (target.kind === 'outside') return isCodeAddress(link.href) ? [codeLink(link)] : [];
  if (target.kind === 'here') return anchorIssues(library, link, link.document, target.anchor);
  const document = documentAt(library, target.path);
  if (document) return anchorIssues(library, link, document, target.anchor);
  return library.files.has(target.path)
    ? []
    : [dangling(link, target.path, nearestFile(target.path))];
}

function codeLink(link: Link): Issue {
  return issueAt('code-in-content', placeOfNode(link.document, link.node), {
    message: `the link “${link.href}” is code`,
    expected: 'a path relative to this file, or an address such as https://…',
    fix: 'link to a page',
  });
}

function dangling(link: Link, path: string, near: string | undefined): Issue {
  return issueAt('dangling-link', placeOfNode(link.document, link.node), {
    message: `the link “${link.href}” leads to no file`,
    expected: `a path relative to this file; it was read as ${path}`,
    fix:
      near === undefined
        ? 'correct the path'
        : `did you mean ${relativePath(link.document.path, near)}?`,
  });
}

function relativePath(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  while (here.length > 0 && here[0] === there[0]) {
    here.shift();
    there.shift();
  }
  return (here.length === 0 ? './' : '../'.repeat(here.length)) + there.join('/');
}

function anchorIssues(
  library: Library,
  link: Link,
  target: Document<unknown>,
  anchor = '',
): Issue[] {
  if (anchor === '' || target.anchors.has(anchor) || isBroken(library, target)) return [];
  const near = nearest(anchor, target.anchors);
  return [
    issueAt('dangling-anchor', placeOfNode(link.document, link.node), {
      message: `${target.path} has no heading or problem “#${anchor}”`,
      expected: listed(target.anchors),
      fix: near === undefined ? 'correct it, or link without it' : `#${near}`,
    }),
  ];
}

function listed(anchors: ReadonlySet<string>): string {
  if (anchors.size === 0) return 'no anchor: that text has no headings';
  const first = [...anchors].slice(0, 12).map((id) => `#${id}`);
  return `one of ${first.join(', ')}${anchors.size > 12 ? ', …' : ''}`;
}
