import type { TreeNode } from '../shared/index.ts';
import { impliedHeading } from './anchors.ts';
import type { Document } from './model.ts';

const LEVEL = /^h([2-6])$/;

/**
 * The nodes of a body that an anchor stands for: a heading with what follows up to the next of its level or above,
 * or a whole problem. Empty for an anchor that is not there.
 */
export function sectionNodes(document: Document<unknown>, anchor: string): readonly TreeNode[] {
  const { tree } = document;
  const implied = impliedHeading(tree);
  if (implied?.part === anchor) return untilHeading(tree.children, implied.index, 2);
  return within(tree.children, anchor) ?? [];
}

function within(nodes: readonly TreeNode[], anchor: string): readonly TreeNode[] | undefined {
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'text') continue;
    if (node.type === 'component' && node.props['id'] === anchor) {
      if (node.name === 'Problem') return [node];
      if (node.name === 'Anchor') return untilHeading(nodes, index + 1, 6);
    }
    if (node.type === 'element' && node.properties['id'] === anchor && LEVEL.test(node.tagName))
      return [node, ...untilHeading(nodes, index + 1, levelOf(node) ?? 2)];
    const inside = within(node.children, anchor);
    if (inside) return inside;
  }
  return undefined;
}

/** Nodes from `start` up to the next heading of `level` or above. */
function untilHeading(nodes: readonly TreeNode[], start: number, level: number): TreeNode[] {
  const end = nodes.findIndex((node, index) => index >= start && (levelOf(node) ?? 7) <= level);
  return nodes.slice(start, end === -1 ? undefined : end);
}

function levelOf(node: TreeNode): number | undefined {
  const match = node.type === 'element' ? LEVEL.exec(node.tagName) : null;
  return match ? Number(match[1]) : undefined;
}
