import type { ImportPorts, MdNode, Tell } from '../model.ts';
import { printFront, type Front } from '../plan/front.ts';
import { printBlocks } from './block.ts';
import { cleanText, longerRun } from './escape.ts';

/**
 * The text of an article. What does not parse as MDX is written again with all punctuation escaped,
 * and, should that fail too, as the plain source in a block of code.
 */
export function printArticle(
  front: Front,
  blocks: readonly MdNode[],
  plain: string,
  mdxFault: ImportPorts['mdxFault'],
  tell: Tell,
): string {
  const body = bodyThatParses(blocks, plain, mdxFault, tell);
  return `${printFront(front)}\n${body === '' ? '' : `\n${body}\n`}`;
}

function bodyThatParses(
  blocks: readonly MdNode[],
  plain: string,
  mdxFault: ImportPorts['mdxFault'],
  tell: Tell,
): string {
  const normal = printBlocks(blocks);
  const fault = mdxFault(normal);
  if (fault === undefined) return normal;
  const strict = printBlocks(blocks, 'strict');
  if (mdxFault(strict) === undefined) {
    tell('fallback', 1, `did not parse (${fault}); all punctuation is escaped`);
    return strict;
  }
  tell('fallback', 1, `did not parse (${fault}); the text is in a block of code`);
  const text = cleanText(plain).replace(/\r/g, '');
  const fence = longerRun(text, '`', 3);
  return `${fence}\n${text}\n${fence}`;
}
