import { issueAt, type Issue } from '../../issue/index.ts';
import { impliedHeading, type Document, type Library } from '../../library/index.ts';
import { textProp, walk, type TreeNode } from '../../shared/index.ts';
import { documentsOf } from '../documents.ts';
import { placeOfNode } from '../places.ts';

/** No two headings, problems or anchors of a body share an id. */
export function checkAnchors(library: Library): Issue[] {
  return documentsOf(library).flatMap(repeatedAnchors);
}

function repeatedAnchors(document: Document<unknown>): Issue[] {
  const implied = impliedHeading(document.tree);
  const taken = new Set([...idsOfHeadings(document), ...(implied ? [implied.part] : [])]);
  const issues: Issue[] = [];
  walk(document.tree.children, (node) => {
    const id = node.type === 'component' && isNamed(node) ? textProp(node, 'id') : '';
    if (id !== '' && taken.has(id)) issues.push(repeated(document, node, id));
    taken.add(id);
  });
  return issues;
}

function isNamed(node: { name: string }): boolean {
  return node.name === 'Problem' || node.name === 'Anchor';
}

function idsOfHeadings(document: Document<unknown>): string[] {
  const ids: string[] = [];
  walk(document.tree.children, (node) => {
    if (node.type === 'element' && /^h[1-6]$/.test(node.tagName)) ids.push(textProp(node, 'id'));
  });
  return ids;
}

function repeated(document: Document<unknown>, node: TreeNode, id: string): Issue {
  return issueAt('duplicate-anchor', placeOfNode(document, node), {
    message: `“#${id}” already names another place of this page`,
    expected: 'an id that no heading, problem or anchor of this text has',
    fix: 'choose another id',
  });
}
