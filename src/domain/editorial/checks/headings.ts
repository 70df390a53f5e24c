import { issueAt, type Issue } from '../../issue/index.ts';
import { impliedHeading, type Document, type Library } from '../../library/index.ts';
import { walk, type TreeNode } from '../../shared/index.ts';
import { documentsOf } from '../documents.ts';
import { placeOfNode } from '../places.ts';

/** The title is the page's first level, so a body starts at ## and goes down one level at a time. */
export function checkHeadings(library: Library): Issue[] {
  return documentsOf(library).flatMap(headingIssues);
}

function headingIssues(document: Document<unknown>): Issue[] {
  const issues: Issue[] = [];
  let above = impliedHeading(document.tree) ? 2 : 1;
  walk(document.tree.children, (node) => {
    const level = levelOf(node);
    if (level === undefined) return;
    const text = levelText(level, above);
    if (text && node.type === 'element')
      issues.push(issueAt('heading-level', placeOfNode(document, node), text));
    above = Math.max(2, level);
  });
  return issues;
}

// A problem is shown as a heading of the third level, always below one of the second.
function levelOf(node: TreeNode): number | undefined {
  if (node.type === 'component' && node.name === 'Problem') return 3;
  const level = node.type === 'element' ? /^h([1-6])$/.exec(node.tagName)?.[1] : undefined;
  return level === undefined ? undefined : Number(level);
}

function sign(depth: number): string {
  return '#'.repeat(depth);
}

function levelText(level: number, above: number) {
  if (level === 1)
    return {
      message: 'a heading # competes with the title of the page',
      expected: 'a body starts at ##',
      fix: '##',
    };
  if (level <= above + 1) return undefined;
  return {
    message: `a heading ${sign(level)} follows ${above === 1 ? 'the title' : sign(above)}`,
    expected: `at most ${sign(above + 1)}: no level is left out`,
    fix: sign(above + 1),
  };
}
