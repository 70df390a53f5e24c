import { AUDIENCES } from '../../article/index.ts';
import { issueAt, type Issue } from '../../issue/index.ts';
import { addressOf, linkTarget, type Document, type Library } from '../../library/index.ts';
import {
  componentsOf,
  nearest,
  walk,
  type ElementNode,
  type TreeNode,
} from '../../shared/index.ts';
import { audienceOf, documentsOf } from '../documents.ts';
import { placeOfNode } from '../places.ts';

interface Finding {
  document: Document<unknown>;
  node: ElementNode;
  href: string;
  /** True inside <Internal>: only our own people see it, so it may link to anything. */
  internal: boolean;
}

/** Links lead to files and anchors that exist, and to nothing their reader may not see. */
export function checkLinks(library: Library): Issue[] {
  return documentsOf(library).flatMap((document) =>
    linksOf(document).flatMap((link) => linkIssues(library, link)),
  );
}

function linksOf(document: Document<unknown>): Finding[] {
  const found: Finding[] = [];
  walk(document.tree.children, (node, parents) => {
    if (node.type !== 'element' || node.tagName !== 'a') return;
    const href = node.properties['href'];
    const internal = parents.some(isInternal);
    if (typeof href === 'string') found.push({ document, node, href, internal });
  });
  return found;
}

function isInternal(node: TreeNode): boolean {
  return node.type === 'component' && node.name === 'Internal';
}

function linkIssues(library: Library, link: Finding): Issue[] {
  const target = linkTarget(link.document.path, link.href);
  if (target.kind === 'outside') return [];
  if (target.kind === 'here') return anchorIssues(link, link.document, target.anchor);
  const document = targetDocument(library, target.path);
  if (!document)
    return library.files.has(target.path) ? [] : [dangling(library, link, target.path)];
  return [
    ...(target.anchor === undefined ? [] : anchorIssues(link, document, target.anchor)),
    ...audienceIssues(link, document),
  ];
}

/** The document that a path names, in its own locale or else in one that has it. */
function targetDocument(library: Library, path: string): Document<unknown> | undefined {
  const address = addressOf(path);
  if (!address || address.extension !== 'mdx') return undefined;
  const locales = library.team.locales.map((locale) => locale.id);
  const shelves = {
    articles: library.articles,
    replies: library.replies,
    news: library.news,
    guide: library.guide,
  };
  const shelf = shelves[address.collection as keyof typeof shelves];
  return shelf?.find(address.id, address.locale, locales) as Document<unknown> | undefined;
}

function dangling(library: Library, link: Finding, path: string): Issue {
  const near = nearest(path, library.files);
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

function anchorIssues(link: Finding, target: Document<unknown>, anchor: string): Issue[] {
  if (anchor === '' || target.anchors.has(anchor)) return [];
  const near = nearest(anchor, target.anchors);
  return [
    issueAt('dangling-anchor', placeOfNode(link.document, link.node), {
      message: `${target.path} has no heading or problem “#${anchor}”`,
      expected: `one of ${
        [...target.anchors]
          .slice(0, 12)
          .map((id) => `#${id}`)
          .join(', ') || 'none: it has no headings'
      }`,
      fix: near === undefined ? undefined : `#${near}`,
    }),
  ];
}

function audienceIssues(link: Finding, target: Document<unknown>): Issue[] {
  const [from, to] = [audienceOf(link.document), audienceOf(target)];
  if (link.internal || AUDIENCES.indexOf(to) >= AUDIENCES.indexOf(from)) return [];
  return [
    issueAt('leaves-audience', placeOfNode(link.document, link.node), {
      message: `this text is ${from}, but ${target.path} is ${to}: its reader would meet a missing page`,
      fix: 'put the sentence inside <Internal>, link elsewhere, or change one of the audiences',
    }),
  ];
}

/** No two headings, problems or anchors of a body share an id. */
export function checkAnchors(library: Library): Issue[] {
  return documentsOf(library).flatMap((document) => {
    const named = ['Problem', 'Anchor'].flatMap((name) =>
      componentsOf(document.tree.children, name),
    );
    const taken = new Set(headingIds(document));
    return named.flatMap((node) => {
      const id = String(node.props['id'] ?? '');
      if (id === '' || !taken.has(id)) {
        taken.add(id);
        return [];
      }
      return [
        issueAt('duplicate-anchor', placeOfNode(document, node), {
          message: `“#${id}” already names another place of this page`,
          fix: `choose another id`,
        }),
      ];
    });
  });
}

function headingIds(document: Document<unknown>): string[] {
  const ids: string[] = [];
  walk(document.tree.children, (node) => {
    const id =
      node.type === 'element' && /^h\d$/.test(node.tagName) ? node.properties['id'] : undefined;
    if (typeof id === 'string') ids.push(id);
  });
  return ids;
}
