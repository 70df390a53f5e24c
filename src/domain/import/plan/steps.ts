import type { MdNode } from '../model.ts';

/** Numbered lists with at least two items that stand in the text itself: the steps of a how-to. */
export function stepListsOf(blocks: readonly MdNode[]): MdNode[] {
  return blocks.filter(
    (node) => node.type === 'list' && node.ordered === true && (node.children?.length ?? 0) >= 2,
  );
}

/** Puts each numbered list of a how-to into `<Steps>`. */
export function wrapSteps(blocks: readonly MdNode[]): MdNode[] {
  const lists = new Set(stepListsOf(blocks));
  return blocks.map((node) =>
    lists.has(node)
      ? { type: 'component', name: 'Steps', props: {}, children: [node], position: node.position }
      : node,
  );
}
