import type { Flow, FlowNode } from './model.ts';

/** Where a node may lead: ids of nodes, none for an ending. */
export function targetsOf(node: FlowNode): string[] {
  return 'answers' in node ? node.answers.map((answer) => answer.to) : [];
}

/** Ids of the nodes that can be reached from the start, in the order of a breadth-first walk. */
export function reachedNodes(flow: Flow): string[] {
  const reached = [flow.start];
  for (const id of reached) {
    const node = flow.nodes[id];
    if (node === undefined) continue;
    for (const next of targetsOf(node)) if (!reached.includes(next)) reached.push(next);
  }
  return reached.filter((id) => Object.hasOwn(flow.nodes, id));
}

/** Ids of the nodes from which no ending can be reached: the agent would go round for ever. */
export function endlessNodes(flow: Flow): string[] {
  const ends = new Set<string>();
  let before = -1;
  while (ends.size !== before) {
    before = ends.size;
    for (const [id, node] of Object.entries(flow.nodes)) {
      const targets = targetsOf(node);
      if (targets.length === 0 || targets.some((to) => ends.has(to))) ends.add(id);
    }
  }
  return Object.keys(flow.nodes).filter((id) => !ends.has(id));
}
