import type { MdNode } from './model.ts';

/** The text of some nodes without markup. */
export function textOf(nodes: readonly MdNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'break') return ' ';
      return node.value ?? (node.type === 'image' ? '' : textOf(node.children ?? []));
    })
    .join('');
}

/** The text of some nodes in one line. */
export function lineTextOf(nodes: readonly MdNode[]): string {
  return textOf(nodes).replace(/\s+/g, ' ').trim();
}

/** Line of the source that a node begins on. */
export function lineOf(node: MdNode): number {
  return node.position?.start.line ?? 1;
}

/** Every node, parents first. */
export function* walk(nodes: readonly MdNode[]): Generator<MdNode> {
  for (const node of nodes) {
    yield node;
    if (node.children) yield* walk(node.children);
  }
}

/** Rebuilds a tree from the leaves up; `change` gives what takes a node's place. */
export function mapNodes(
  nodes: readonly MdNode[],
  change: (node: MdNode) => readonly MdNode[],
): MdNode[] {
  return nodes.flatMap((node) =>
    change(node.children ? { ...node, children: mapNodes(node.children, change) } : node),
  );
}

const INLINE = new Set(
  'text emphasis strong delete inlineCode break link linkReference image imageReference footnoteReference html'.split(
    ' ',
  ),
);
const INLINE_COMPONENTS = new Set(['kbd', 'sub', 'sup', 'Anchor']);

/** True for what stands in a line of text rather than as a block. */
export function isInline(node: MdNode): boolean {
  if (node.type === 'component') return INLINE_COMPONENTS.has(node.name ?? '');
  return INLINE.has(node.type);
}

export function text(value: string): MdNode {
  return { type: 'text', value };
}

export function paragraph(children: MdNode[], at?: MdNode): MdNode {
  return { type: 'paragraph', children, position: at?.position };
}
