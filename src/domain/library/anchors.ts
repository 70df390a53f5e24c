import { componentsOf, textOf, textProp, walk, type Tree, type TreeNode } from '../shared/index.ts';
import type { Heading } from './model.ts';

const LEVEL = /^h([2-6])$/;

/** A heading that the page adds where the author wrote none, so that steps and problems have one above them. */
export interface ImpliedHeading {
  part: 'steps' | 'problems';
  /** Before which child of the body it stands. */
  index: number;
}

/** The heading that the page adds, unless a heading already stands somewhere above the first steps or problem. */
export function impliedHeading(tree: Tree): ImpliedHeading | undefined {
  for (const [index, node] of tree.children.entries()) {
    if (node.type === 'element' && LEVEL.test(node.tagName)) return undefined;
    if (node.type !== 'component') continue;
    if (node.name === 'Steps') return { part: 'steps', index };
    if (node.name === 'Problem') return { part: 'problems', index };
  }
  return undefined;
}

/** Headings and problems of a body in reading order: what a table of contents shows. */
export function headingsOf(tree: Tree): Heading[] {
  const headings: Heading[] = [];
  const implied = impliedHeading(tree);
  if (implied) headings.push({ depth: 2, text: '', anchor: implied.part, part: implied.part });
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
      text: textProp(node, 'says'),
      anchor: textProp(node, 'id'),
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
    anchors.add(textProp(anchor, 'id'));
  }
  return anchors;
}
