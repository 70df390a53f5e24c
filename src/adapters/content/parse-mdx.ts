// satteri: Astro's own MDX parser, taken directly. It gives a tree with positions, so an article is
// checked and rendered as data; no article becomes a JavaScript module (docs/decisions/0002).
import { mdxToHast } from 'satteri';
import type { SyntaxFault } from '#domain/library';
import type { Point, Tree } from '#domain/shared';
import { convertTree } from './convert-tree.ts';

const FEATURES = { gfm: { footnotes: false }, frontmatter: false } as const;
const ERROR = /^(\d+):(\d+): (.*)$/s;
/** How many broken places of one file are looked for before it is given up. */
const MOST_FAULTS = 20;

/** The body of an MDX file and what is broken in it. */
export interface ParsedBody {
  tree: Tree | undefined;
  faults: SyntaxFault[];
}

/**
 * Parses an MDX body whose first line is line `firstLine` of its file. After a syntax error the broken
 * line is blanked and the rest is tried again, so that one run reports every broken place.
 */
export function parseMdx(body: string, firstLine = 1): ParsedBody {
  const faults: SyntaxFault[] = [];
  let source = body;
  while (faults.length < MOST_FAULTS) {
    try {
      const root = mdxToHast(source, { features: FEATURES });
      const converted = convertTree(root, source, firstLine);
      const tree = faults.length === 0 ? converted.tree : undefined;
      return { tree, faults: [...faults, ...converted.faults] };
    } catch (error) {
      const fault = faultOf(error, firstLine);
      faults.push(fault);
      const next = blankLine(source, fault.point.line - firstLine);
      if (next === source) break;
      source = next;
    }
  }
  return { tree: undefined, faults };
}

function faultOf(error: unknown, firstLine: number): SyntaxFault {
  const text = error instanceof Error ? error.message : String(error);
  const match = ERROR.exec(text);
  const point: Point = {
    line: Number(match?.[1] ?? 1) + firstLine - 1,
    column: Number(match?.[2] ?? 1),
    offset: 0,
  };
  return { kind: 'broken-mdx', point, ...explain(match?.[3] ?? text) };
}

function explain(reason: string): { message: string; fix: string } {
  if (reason.includes('closing tag') || reason.includes('tag-mismatch'))
    return { message: `a tag is not closed: ${reason}`, fix: 'close every tag, innermost first' };
  if (reason.includes('expression'))
    return {
      message: `what stands in braces can’t be read: ${reason}`,
      fix: 'write \\{ for a brace in the text, or give plain data such as {["a", "b"]}',
    };
  return {
    message: `the MDX can’t be read: ${reason}`,
    fix: 'write \\< or “less than” for a sign in the text; a tag needs its closing tag',
  };
}

function blankLine(source: string, index: number): string {
  const lines = source.split('\n');
  const line = lines[index];
  if (line === undefined || line.trim() === '') return source;
  lines[index] = ' '.repeat(line.length);
  return lines.join('\n');
}
