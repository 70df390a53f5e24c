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
 * but introductions and “see also”. A heading without text of its own only groups those below it.
 */
export function problemsOf(blocks: readonly MdNode[]): ProblemRange[] {
  const headings = blocks.flatMap((node, start) => {
    const says = node.type === 'heading' ? lineTextOf(node.children ?? []) : '';
    return says === '' || ASIDE.test(says) ? [] : [{ start, end: endOf(blocks, start), says }];
  });
  const questions = headings.filter(({ says }) => says.endsWith('?'));
  const candidates =
    questions.length > 0 ? questions : headings.filter(({ start }) => blocks[start]!.depth === 2);
  return outermost(candidates.filter((one) => isProblem(blocks, one, candidates)));
}

/** A heading with an answer: any text, or, where other candidates stand below it, text of its own before them. */
function isProblem(
  blocks: readonly MdNode[],
  { start, end }: ProblemRange,
  candidates: readonly ProblemRange[],
): boolean {
  const inner = candidates.some((other) => other.start > start && other.start < end);
  const inside = blocks.slice(start + 1, end).filter((node) => !isAnchor(node));
  return inner ? inside[0]?.type !== 'heading' : inside.some((node) => node.type !== 'heading');
}

/** A question inside the answer to another one stays a heading of that answer. */
function outermost(ranges: readonly ProblemRange[]): ProblemRange[] {
  let end = 0;
  return ranges.filter((range) => {
    if (range.start < end) return false;
    end = range.end;
    return true;
  });
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
  return {
    type: 'component',
    name: 'Problem',
    props: { id: '', says },
    children: answer(blocks.slice(start + 1, end)),
    position: blocks[start]!.position,
  };
}

const PARTS: readonly [RegExp, string][] = [
  [
    /^(?:possible |probable |root )?(?:causes?|reasons?)$|^(?:возможн\p{L}* |вероятн\p{L}* )?причин\p{L}$/iu,
    'Cause',
  ],
  [
    /^(?:resolutions?|solutions?|workarounds?|(?:possible |suggested )?fix(?:es)?|answer)$|^(?:возможн\p{L}* )?решени\p{L}$|^(?:устранение|обходной путь|ответ)$/iu,
    'Resolution',
  ],
  [
    /^(?:problem|issue|symptoms?|description|question)$|^(?:проблема|симптомы?|описание|вопрос)$/iu,
    '',
  ],
];

/**
 * What answers a problem: under headings such as “Cause” and “Solution” the parts that KCS names, else
 * everything as the resolution.
 */
function answer(blocks: readonly MdNode[]): MdNode[] {
  const parts: { name: string; children: MdNode[] }[] = [{ name: '', children: [] }];
  for (const node of blocks) {
    const heading =
      node.type === 'heading' ? lineTextOf(node.children ?? []).replace(/:$/, '') : '';
    const part = heading === '' ? undefined : PARTS.find(([name]) => name.test(heading));
    if (part) parts.push({ name: part[1], children: [] });
    else parts.at(-1)!.children.push(node);
  }
  const filled = parts.filter(({ children }) => children.length > 0);
  if (!filled.some(({ name }) => name === 'Resolution')) return [component('Resolution', blocks)];
  return filled.flatMap(({ name, children }) =>
    name === '' ? children : [component(name, children)],
  );
}

function component(name: string, children: readonly MdNode[]): MdNode {
  return { type: 'component', name, props: {}, children: [...children] };
}
