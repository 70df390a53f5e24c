import { componentsOf, textOf, walk, type Tree, type TreeNode } from '../shared/index.ts';
import type { Heading } from './model.ts';

const LEVEL = /^h([2-6])$/;

/** Headings and problems of a body in reading order: what a table of contents shows. */
export function headingsOf(tree: Tree): Heading[] {
  const headings: Heading[] = [];
  walk(tree.children, (node) => {
    const heading = headingOf(node);
    if (heading) headings.push(heading);
  });
  return headings;
}

function headingOf(node: TreeNode): Heading | undefined {
  if (node.type === 'component' && node.name === 'Problem') {
    return {
      depth: 3,
      text: String(node.props['says'] ?? ''),
      anchor: String(node.props['id'] ?? ''),
    };
  }
  if (node.type !== 'element') return undefined;
  const level = LEVEL.exec(node.tagName);
  const id = node.properties['id'];
  if (!level || typeof id !== 'string') return undefined;
  return { depth: Number(level[1]), text: textOf(node.children), anchor: id };
}

/** Every id that a link to this body may end in. */
export function anchorsOf(tree: Tree): Set<string> {
  const anchors = new Set(headingsOf(tree).map((heading) => heading.anchor));
  for (const anchor of componentsOf(tree.children, 'Anchor')) {
    anchors.add(String(anchor.props['id'] ?? ''));
  }
  if (componentsOf(tree.children, 'Steps').length > 0) anchors.add('steps');
  return anchors;
}
