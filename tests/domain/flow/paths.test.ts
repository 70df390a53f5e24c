import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endlessNodes, flow, reachedNodes, targetsOf, type Flow } from '#domain/flow';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];

function flowOf(nodes: Record<string, readonly string[]>, start = 'a'): Flow {
  const written = Object.entries(nodes).map(([id, targets]): [string, unknown] => [
    id,
    targets.length === 0
      ? { do: 'Close the ticket.' }
      : { ask: 'Which one?', answers: targets.map((to) => ({ label: to, to })) },
  ]);
  const head = { title: 'Which one', summary: 'Decides which one it is.', owner: 'a' };
  return flow.parse({ ...head, lines: ['line-1'], start, nodes: Object.fromEntries(written) });
}

// Questions have two answers or more; some lead to nodes that are not there.
const targets = fc.oneof(
  fc.constant([]),
  fc.array(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 3 }),
);
const anyFlow = fc
  .dictionary(fc.constantFrom(...NAMES), targets, { minKeys: 1 })
  .map((nodes) => flowOf(nodes));

/** Everything that a walk of at most `steps` answers can come to. */
function walkFrom(from: Flow, id: string, steps: number): string[] {
  const node = from.nodes[id];
  if (!node) return [];
  const next = steps === 0 ? [] : targetsOf(node).flatMap((to) => walkFrom(from, to, steps - 1));
  return [...new Set([id, ...next])];
}

describe('a flow', () => {
  it('reaches exactly the nodes that some walk comes to', () => {
    fc.assert(
      fc.property(anyFlow, (any) => {
        expect(reachedNodes(any).toSorted()).toEqual(walkFrom(any, any.start, 6).toSorted());
      }),
      { numRuns: 60 },
    );
  });

  it('is endless exactly where no walk comes to an ending', () => {
    fc.assert(
      fc.property(anyFlow, (any) => {
        const ends = (id: string): boolean => targetsOf(any.nodes[id]!).length === 0;
        const endless = Object.keys(any.nodes).filter((id) => !walkFrom(any, id, 6).some(ends));
        expect(endlessNodes(any).toSorted()).toEqual(endless.toSorted());
      }),
      { numRuns: 60 },
    );
  });

  it('is read breadth first, so that its near nodes come first', () => {
    expect(reachedNodes(flowOf({ a: ['b', 'c'], b: ['d', 'c'], c: [], d: [], e: [] }))).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });

  it('with a start that is not there reaches nothing', () => {
    expect(reachedNodes(flowOf({ b: [] }))).toEqual([]);
  });
});
