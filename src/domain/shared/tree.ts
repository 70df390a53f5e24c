/** A position in a source file; lines and columns count from 1, the offset from 0 in UTF-16 units. */
export interface Point {
  line: number;
  column: number;
  offset: number;
}

/** Where a node was written. */
export interface Position {
  start: Point;
  end: Point;
}

/** A value an author may give to a component: data, never code. */
export type PropValue =
  string | number | boolean | null | PropValue[] | { [key: string]: PropValue };

/** Plain text. */
export interface TextNode {
  type: 'text';
  value: string;
  position?: Position | undefined;
}

/** An HTML element made by Markdown. `properties` use hast names (`className`, `href`). */
export interface ElementNode {
  type: 'element';
  tagName: string;
  properties: Record<string, PropValue | undefined>;
  children: TreeNode[];
  position?: Position | undefined;
}

/** One of the authors' components (`<Problem …>`), its props already read as data. */
export interface ComponentNode {
  type: 'component';
  name: string;
  /** True when it stands inside a line of text. */
  inline: boolean;
  props: Record<string, PropValue>;
  /** Where each prop is written. */
  propPoints: Record<string, Point>;
  children: TreeNode[];
  position?: Position | undefined;
}

/** A node of an article's body. */
export type TreeNode = TextNode | ElementNode | ComponentNode;

/** The body of an article, reply, news item or guide chapter. */
export interface Tree {
  children: TreeNode[];
}

/** Calls `visit` for every node, parents first. Return false to leave out what is inside a node. */
export function walk(
  nodes: readonly TreeNode[],
  visit: (node: TreeNode, parents: readonly TreeNode[]) => boolean | void,
  parents: readonly TreeNode[] = [],
): void {
  for (const node of nodes) {
    if (visit(node, parents) === false || node.type === 'text') continue;
    walk(node.children, visit, [...parents, node]);
  }
}

/** All components called `name`, in reading order. */
export function componentsOf(nodes: readonly TreeNode[], name: string): ComponentNode[] {
  const found: ComponentNode[] = [];
  walk(nodes, (node) => {
    if (node.type === 'component' && node.name === name) found.push(node);
  });
  return found;
}

/** The text of a node and everything in it, without markup. */
export function textOf(nodes: readonly TreeNode[]): string {
  let text = '';
  walk(nodes, (node) => {
    if (node.type === 'text') text += node.value;
  });
  return text.replace(/\s+/g, ' ').trim();
}

/** A prop or an attribute as text; empty when it is not given or is no text. */
export function textProp(node: ElementNode | ComponentNode, name: string): string {
  const value = (node.type === 'element' ? node.properties : node.props)[name];
  return typeof value === 'string' ? value : '';
}
