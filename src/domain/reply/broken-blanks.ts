import type { TreeNode } from '../shared/index.ts';
import { BLANK } from './blanks.ts';

/** A blank that its own markup cuts, so that it can't become a slot. */
export interface BrokenBlank {
  /** As the author meant it; without what has no text. */
  name: string;
  /** The first piece of markup that cuts it. */
  node: TreeNode;
}

// What stands for a picture, a fact or a line end inside a text (U+FFFC, object replacement character).
const OBJECT = '\uFFFC';

/** The blanks of a reply that cross the borders of its markup, in reading order, one for a piece of markup. */
export function brokenBlanks(nodes: readonly TreeNode[]): BrokenBlank[] {
  const cut = cutBlanks(nodes);
  return nodes.flatMap((node, index) => {
    if (node.type === 'text') return [];
    const name = cut.get(node) ?? linkedBlank(nodes, index);
    if (name !== undefined) return [{ name: name.replaceAll(OBJECT, '').trim(), node }];
    return brokenBlanks(node.children);
  });
}

// A blank that more than one of these nodes has a part of, and the first markup among them.
function cutBlanks(nodes: readonly TreeNode[]): Map<TreeNode, string> {
  const found = new Map<TreeNode, string>();
  const ends: number[] = [];
  let text = '';
  for (const node of nodes) ends.push((text += rawText(node)).length);
  for (const match of text.matchAll(BLANK)) {
    const first = ends.findIndex((end) => end > match.index);
    const last = ends.findIndex((end) => end >= match.index + match[0].length);
    const cutting = nodes.slice(first, last + 1).find((node) => node.type !== 'text');
    if (first < last && cutting) found.set(cutting, match[1]!);
  }
  return found;
}

// `[[date]](…)` makes a link of `[date]`, `[[date](…)]` puts one between the other brackets.
function linkedBlank(nodes: readonly TreeNode[], index: number): string | undefined {
  const link = nodes[index];
  if (link?.type !== 'element' || link.tagName !== 'a') return undefined;
  const own = rawText(link);
  if (/^\[[^[\]]+\]$/.test(own)) return own.slice(1, -1);
  const [before, after] = [nodes[index - 1], nodes[index + 1]];
  const enclosed =
    before?.type === 'text' &&
    before.value.endsWith('[') &&
    after?.type === 'text' &&
    after.value.startsWith(']');
  return enclosed ? own : undefined;
}

function rawText(node: TreeNode): string {
  if (node.type === 'text') return node.value;
  return node.children.length > 0 ? node.children.map(rawText).join('') : OBJECT;
}
