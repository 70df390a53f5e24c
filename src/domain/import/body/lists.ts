import type { MdNode } from '../model.ts';
import { paragraph } from '../nodes.ts';

/** A paragraph of nothing but links, one a line, reads as a list: so it becomes one. */
export function listLinks(blocks: readonly MdNode[]): MdNode[] {
  return blocks.map((node) => {
    const links = node.type === 'paragraph' ? onlyLinks(node.children ?? []) : undefined;
    if (!links) return node;
    const items = links.map((link) => ({ type: 'listItem', children: [paragraph([link], link)] }));
    return { type: 'list', ordered: false, children: items, position: node.position };
  });
}

function onlyLinks(nodes: readonly MdNode[]): MdNode[] | undefined {
  const links: MdNode[] = [];
  let separated = true;
  for (const node of nodes) {
    if (node.type === 'link') {
      if (!separated) return undefined;
      links.push(node);
      separated = false;
    } else if (node.type === 'break') separated = true;
    else if (node.type === 'text' && node.value?.trim() === '') separated ||= /\n/.test(node.value);
    else return undefined;
  }
  return links.length >= 2 ? links : undefined;
}

/**
 * Joins a numbered list that was broken up by unindented text: what stands between the end of one
 * list and a list that goes on with the next number belongs to the step before it, if it is short.
 */
export function joinBrokenLists(blocks: readonly MdNode[]): MdNode[] {
  const result: MdNode[] = [];
  for (const node of blocks) {
    const at = continuedBy(node, result);
    if (at < 0) {
      result.push(node);
      continue;
    }
    const list = result[at]!;
    const items = list.children ?? [];
    const last = items.at(-1)!;
    const between = result.splice(at + 1);
    const longer = { ...last, children: [...(last.children ?? []), ...between] };
    const children = [...items.slice(0, -1), longer, ...(node.children ?? [])];
    result[at] = { ...list, children, spread: true };
  }
  return result;
}

/** More blocks than this between two lists are a text of their own, not a part of a step. */
const LONGEST_GAP = 2;

/** Index of the list that `node` continues, or -1. */
function continuedBy(node: MdNode, before: readonly MdNode[]): number {
  if (node.type !== 'list' || !node.ordered || (node.start ?? 1) < 2) return -1;
  for (let index = before.length - 1; index >= 0; index--) {
    const other = before[index]!;
    if (other.type === 'heading') return -1;
    if (other.type !== 'list' || !other.ordered) continue;
    const next = (other.start ?? 1) + (other.children?.length ?? 0);
    const between = before.length - 1 - index;
    return next === node.start && between <= LONGEST_GAP ? index : -1;
  }
  return -1;
}
