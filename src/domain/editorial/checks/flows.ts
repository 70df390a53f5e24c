import { endlessNodes, reachedNodes, targetsOf, type Flow } from '../../flow/index.ts';
import { issueAt, type Issue } from '../../issue/index.ts';
import type { Entry, Library } from '../../library/index.ts';
import { placeOf, unknown } from '../places.ts';

/** Every answer of a flow leads on, every node is reached, and every path ends. */
export function checkFlows(library: Library): Issue[] {
  return library.flows.all.flatMap((flow) => [
    ...danglingAnswers(flow),
    ...unreached(flow),
    ...endless(flow),
    ...endings(library, flow),
  ]);
}

function danglingAnswers(flow: Entry<Flow>): Issue[] {
  const ids = Object.keys(flow.data.nodes);
  const start = ids.includes(flow.data.start)
    ? []
    : [
        issueAt(
          'unknown-reference',
          placeOf(flow, ['start']),
          unknown('node', flow.data.start, ids, 'an id under nodes:'),
        ),
      ];
  const answers = Object.entries(flow.data.nodes).flatMap(([id, node]) =>
    targetsOf(node).flatMap((to, index) => {
      if (ids.includes(to)) return [];
      const place = placeOf(flow, ['nodes', id, 'answers', index, 'to']);
      return [issueAt('unknown-reference', place, unknown('node', to, ids, 'an id under nodes:'))];
    }),
  );
  return [...start, ...answers];
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
  const lines = library.team.lines.map((line) => line.id);
  return Object.entries(flow.data.nodes).flatMap(([id, node]) => {
    if (!('do' in node)) return [];
    const named = [
      { key: ['reply'], what: 'reply', came: node.reply, ids: library.replies.ids },
      {
        key: ['article'],
        what: 'article',
        came: node.article?.split('#')[0],
        ids: library.articles.ids,
      },
      { key: ['escalate', 'to'], what: 'line', came: node.escalate?.to, ids: new Set(lines) },
    ];
    return named.flatMap(({ key, what, came, ids }) =>
      came === undefined || ids.has(came)
        ? []
        : [
            issueAt('unknown-reference', placeOf(flow, ['nodes', id, ...key]), {
              ...unknown(what, came, ids, `an id of this library`),
            }),
          ],
    );
  });
}
