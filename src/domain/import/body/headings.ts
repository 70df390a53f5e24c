import type { MdNode, Tell } from '../model.ts';
import { lineOf, lineTextOf, mapNodes, paragraph } from '../nodes.ts';

const CUSTOM_ID = /\s*\{#([^\s{}]+)\}\s*$/;
const DEEPEST = 4;

/** A body whose headings are in order, and the title that stood above it. */
export interface Headed {
  blocks: MdNode[];
  /** Text of the first level-1 heading, which is not part of the body any more. */
  title: string | undefined;
}

/**
 * Takes the title out, puts `<Anchor>`s before their headings, turns headings inside lists and
 * quotes into bold lines, and numbers the levels from 2 without gaps (at most to 4).
 */
export function orderHeadings(nodes: readonly MdNode[], tell: Tell): Headed {
  const blocks = nodes.flatMap((node) => {
    if (node.type === 'heading') return withAnchorsBefore(node, tell);
    return node.children ? [{ ...node, children: flattenHeadings(node.children) }] : [node];
  });
  const titleAt = blocks.findIndex((node) => node.type === 'heading' && node.depth === 1);
  const title = titleAt < 0 ? undefined : lineTextOf(blocks[titleAt]!.children ?? []);
  const rest = blocks.filter((_, index) => index !== titleAt);
  return { blocks: level(rest), title };
}

function withAnchorsBefore(node: MdNode, tell: Tell): MdNode[] {
  const anchors: MdNode[] = [];
  let children = mapNodes(node.children ?? [], (child) => {
    if (child.type === 'image') {
      return child.alt ? [{ type: 'text', value: child.alt }] : [];
    }
    if (child.name !== 'Anchor') return [child];
    anchors.push(child);
    return [];
  });
  const last = children.at(-1);
  const custom = last?.type === 'text' ? CUSTOM_ID.exec(last.value ?? '') : null;
  if (last && custom) {
    anchors.push({ type: 'component', name: 'Anchor', props: { id: custom[1]! } });
    children = [...children.slice(0, -1), { ...last, value: last.value!.slice(0, custom.index) }];
  }
  const before = anchors.map((anchor) => paragraph([anchor], node));
  if (lineTextOf(children) !== '') return [...before, { ...node, children }];
  tell('heading', lineOf(node), 'a heading without text was left out');
  return before;
}

function flattenHeadings(nodes: readonly MdNode[]): MdNode[] {
  return mapNodes(nodes, (node) => {
    if (node.type !== 'heading') return [node];
    return [paragraph([{ type: 'strong', children: node.children ?? [] }], node)];
  });
}

function level(blocks: readonly MdNode[]): MdNode[] {
  const open: number[] = [];
  return blocks.map((node) => {
    if (node.type !== 'heading') return node;
    const depth = node.depth ?? 2;
    while (open.length > 0 && open.at(-1)! >= depth) open.pop();
    open.push(depth);
    return { ...node, depth: Math.min(DEEPEST, open.length + 1) };
  });
}
