// satteri: Astro's own MDX parser, taken directly. It gives a tree with positions, so an article is
// checked and rendered as data; no article becomes a JavaScript module (docs/decisions/0002).
import { mdxToHast } from 'satteri';
import type { SyntaxFault } from '#domain/library';
import type { Tree } from '#domain/shared';
import { convertTree } from './convert-tree.ts';
import { mendMdx, type MdxError } from './mend-mdx.ts';

const FEATURES = { gfm: { footnotes: false }, frontmatter: false } as const;
const ERROR = /^(\d+):(\d+): (.*)$/s;
/** How many broken places of one file are looked for before it is given up. */
const MOST_FAULTS = 20;

/** The body of an MDX file and what is broken in it. */
export interface ParsedBody {
  /** What could be read; without the broken places, if there are any. */
  tree: Tree;
  faults: SyntaxFault[];
}

/**
 * Parses an MDX body whose first line is line `firstLine` of its file. A broken place is blanked and the
 * rest is tried again, so that one run reports every one of them and still reads what is around it.
 */
export function parseMdx(body: string, firstLine = 1): ParsedBody {
  const faults: SyntaxFault[] = [];
  const lost = new Set<string>();
  // Without a last line end the parser ends the whole process on some texts that stop at a backslash.
  let source = body.endsWith('\n') ? body : `${body}\n`;
  while (faults.length < MOST_FAULTS) {
    try {
      const root = mdxToHast(source, { features: FEATURES });
      const converted = convertTree(root, source, firstLine);
      return { tree: converted.tree, faults: [...faults, ...converted.faults] };
    } catch (error) {
      const mended = mendMdx(source, errorOf(error), lost);
      if (mended.fault) faults.push(faultOf(mended.fault, firstLine));
      if (mended.source === source) break;
      source = mended.source;
    }
  }
  return { tree: { children: [] }, faults };
}

function errorOf(error: unknown): MdxError {
  const text = error instanceof Error ? error.message : String(error);
  const match = ERROR.exec(text);
  return {
    line: Number(match?.[1] ?? 1),
    column: Number(match?.[2] ?? 1),
    reason: match?.[3] ?? text,
  };
}

function faultOf(
  { line, column, message, fix }: { line: number; column: number; message: string; fix: string },
  firstLine: number,
): SyntaxFault {
  const point = { line: line + firstLine - 1, column, offset: 0 };
  return { kind: 'broken-mdx', point, message, fix };
}
