import { REQUIRED_PARTS } from '../../article/index.ts';
import { issueAt, type Issue } from '../../issue/index.ts';
import type { ArticleDocument, Library } from '../../library/index.ts';
import { componentsOf, textOf, type ComponentNode, type TreeNode } from '../../shared/index.ts';
import { placeOf, placeOfNode } from '../places.ts';

/**
 * Each type has the parts that make it useful. In an article that nobody has validated yet (an import, a
 * draft) a missing part is a warning, so that unfinished knowledge can come in and be seen as such.
 */
export function checkParts(library: Library): Issue[] {
  return library.articles.all.flatMap((article) => [
    ...missingPart(article),
    ...lateRemember(article),
    ...problemsOf(article).flatMap((problem) => unsolved(article, problem)),
  ]);
}

function problemsOf(article: ArticleDocument): ComponentNode[] {
  return componentsOf(article.tree.children, 'Problem');
}

function severityFor(article: ArticleDocument): Issue['severity'] {
  return ['wip', 'not-validated'].includes(article.data.confidence) ? 'warning' : 'error';
}

const WHY = {
  theory: 'a theory ends with what to remember',
  'how-to': 'a how-to leads through numbered steps',
  faq: 'an FAQ is made of problems',
} as const;

function missingPart(article: ArticleDocument): Issue[] {
  const { type } = article.data;
  const parts = REQUIRED_PARTS[type];
  if (parts.some((name) => componentsOf(article.tree.children, name).length > 0)) return [];
  return [
    issueAt('missing-part', placeOf(article, ['type']), {
      severity: severityFor(article),
      message: `this ${type} has no ${parts.map((name) => `<${name}>`).join(' or ')}: ${WHY[type]}`,
      fix: `add <${parts[0]}>, or choose another type`,
    }),
  ];
}

function lateRemember(article: ArticleDocument): Issue[] {
  const remember = article.tree.children.findIndex(isRemember);
  const after = article.tree.children.slice(remember + 1);
  const node = article.tree.children[remember];
  if (article.data.type !== 'theory' || !node || textOf(after) === '') return [];
  return [
    issueAt('missing-part', placeOfNode(article, node), {
      severity: severityFor(article),
      message: '<Remember> is not the end of this theory',
      fix: 'move it behind the last paragraph',
    }),
  ];
}

function isRemember(node: TreeNode): boolean {
  return node.type === 'component' && node.name === 'Remember';
}

function unsolved(article: ArticleDocument, problem: ComponentNode): Issue[] {
  const solved = ['Resolution', 'Escalate'].some(
    (name) => componentsOf(problem.children, name).length > 0,
  );
  if (solved) return [];
  return [
    issueAt('unsolved-problem', placeOfNode(article, problem), {
      severity: severityFor(article),
      message: `the problem “${String(problem.props['says'] ?? '')}” ends in nothing`,
      expected: 'a <Resolution>, or an <Escalate> that names who takes it',
    }),
  ];
}
