import type { MdNode } from '../model.ts';
import { mapNodes, walk } from '../nodes.ts';

/** Writes reference links and pictures (`[text][ref]`) with their addresses and drops the definitions. */
export function resolveReferences(nodes: readonly MdNode[]): MdNode[] {
  const definitions = new Map<string, MdNode>();
  for (const node of walk(nodes)) {
    if (node.type !== 'definition') continue;
    const name = node.identifier ?? '';
    if (!definitions.has(name)) definitions.set(name, node);
  }
  return mapNodes(nodes, (node) => {
    if (node.type === 'definition') return [];
    const target = definitions.get(node.identifier ?? '');
    if (node.type === 'linkReference')
      return target ? [{ ...node, type: 'link', url: target.url }] : (node.children ?? []);
    if (node.type === 'imageReference')
      return [{ ...node, type: 'image', url: target?.url ?? '', title: target?.title }];
    return [node];
  });
}
