import { endlessNodes, reachedNodes, targetsOf, type Flow } from '../../flow/index.ts';
import { issueAt, type Issue } from '../../issue/index.ts';
import { knownIds, type Entry, type Library } from '../../library/index.ts';
import { placeOf } from '../places.ts';
import { articleIssues, idIssues, idsOf, namedIssues, type Kind } from '../references.ts';

/** Every answer of a flow leads on, every node is reached, and every path ends. */
export function checkFlows(library: Library): Issue[] {
  return library.flows.all.flatMap((flow) => {
    // While an answer or the start leads nowhere, what is reached can't be told.
    const dangling = danglingAnswers(flow);
    const paths = dangling.length > 0 ? dangling : [...unreached(flow), ...endless(flow)];
    return [...paths, ...endings(library, flow)];
  });
}

function danglingAnswers(flow: Entry<Flow>): Issue[] {
  const { start, nodes } = flow.data;
  const kind: Kind = {
    code: 'unknown-reference',
    what: 'node',
    where: 'an id under nodes:',
    ids: new Set(Object.keys(nodes)),
  };
  const answers = Object.entries(nodes).flatMap(([id, node]) =>
    targetsOf(node).flatMap((to, index) =>
      idIssues(flow, ['nodes', id, 'answers', index, 'to'], to, kind),
    ),
  );
  return [...idIssues(flow, ['start'], start, kind), ...answers];
}

function unreached(flow: Entry<Flow>): Issue[] {
  const reached = reachedNodes(flow.data);
  return Object.keys(flow.data.nodes)
    .filter((id) => !reached.includes(id))
    .map((id) =>
      issueAt('unreached-node', placeOf(flow, ['nodes', id], 'key'), {
        message: `nothing leads to the node “${id}”`,
        fix: 'let an answer lead to it, or delete it',
      }),
    );
}

function endless(flow: Entry<Flow>): Issue[] {
  return endlessNodes(flow.data)
    .slice(0, 1)
    .map((id) =>
      issueAt('endless-flow', placeOf(flow, ['nodes', id], 'key'), {
        message: `from “${id}” no path comes to an end`,
        fix: 'let one of its answers lead to a node with “do”',
      }),
    );
}

function endings(library: Library, flow: Entry<Flow>): Issue[] {
  const lines: Kind = {
    code: 'unknown-line',
    what: 'line',
    where: 'an id under lines: in team.yaml',
    ids: idsOf(library.team.lines),
  };
  return Object.entries(flow.data.nodes).flatMap(([id, node]) => {
    if (!('do' in node)) return [];
    const at = ['nodes', id];
    return [
      ...namedIssues(flow, [...at, 'reply'], 'reply', node.reply, knownIds(library, 'replies')),
      ...articleIssues(library, flow, [...at, 'article'], node.article),
      ...idIssues(flow, [...at, 'escalate', 'to'], node.escalate?.to, lines),
    ];
  });
}
