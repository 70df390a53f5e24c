import type { MdNode } from '../model.ts';
import { lineTextOf } from '../nodes.ts';

const ASIDE =
  /^(?:see also|related|next steps?|more information|additional|introduction|overview|prerequisites|requirements|см\. также|связанн|дополнительн|следующи|введение|обзор|предварительн|требования)/iu;

/** A heading with what answers it: blocks from `start` (the heading) up to `end`, which is not part of it. */
export interface ProblemRange {
  start: number;
  end: number;
  says: string;
}

/**
 * The problems of an FAQ: headings that are questions, or, where there are none, all level-2 headings
 * but introductions and “see also”. Each must have an answer of its own.
 */
export function problemsOf(blocks: readonly MdNode[]): ProblemRange[] {
  const headings = blocks.flatMap((node, start) => {
    const says = node.type === 'heading' ? lineTextOf(node.children ?? []) : '';
    return says === '' || ASIDE.test(says) ? [] : [{ start, end: endOf(blocks, start), says }];
  });
  const questions = headings.filter(({ says }) => says.endsWith('?'));
  const candidates =
    questions.length > 0 ? questions : headings.filter(({ start }) => blocks[start]!.depth === 2);
  return candidates.filter(
    (one) =>
      blocks.slice(one.start + 1, one.end).some((node) => node.type !== 'heading') &&
      !candidates.some((other) => other.start > one.start && other.start < one.end),
  );
}

function endOf(blocks: readonly MdNode[], start: number): number {
  const depth = blocks[start]!.depth ?? 2;
  let end = start + 1;
  while (end < blocks.length && !(blocks[end]!.type === 'heading' && blocks[end]!.depth! <= depth))
    end++;
  // Anchors right before the next heading belong to that heading.
  while (end < blocks.length && end > start + 1 && isAnchor(blocks[end - 1]!)) end--;
  return end;
}

function isAnchor(node: MdNode): boolean {
  const only = node.children ?? [];
  return node.type === 'paragraph' && only.length === 1 && only[0]!.name === 'Anchor';
}

/** Puts each problem into `<Problem>` with its answer in `<Resolution>`; ids are settled later. */
export function wrapProblems(blocks: readonly MdNode[]): MdNode[] {
  const result: MdNode[] = [];
  let next = 0;
  for (const { start, end, says } of problemsOf(blocks)) {
    result.push(...blocks.slice(next, start), problem(blocks, start, end, says));
    next = end;
  }
  return [...result, ...blocks.slice(next)];
}

function problem(blocks: readonly MdNode[], start: number, end: number, says: string): MdNode {
  const answer = {
    type: 'component',
    name: 'Resolution',
    props: {},
    children: blocks.slice(start + 1, end),
  };
  return {
    type: 'component',
    name: 'Problem',
    props: { id: '', says },
    children: [answer],
    position: blocks[start]!.position,
  };
}
