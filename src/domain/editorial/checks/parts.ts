import { REQUIRED_PARTS, type ArticleMeta } from '../../article/index.ts';
import { issueAt, type Issue } from '../../issue/index.ts';
import type { Document, Library } from '../../library/index.ts';
import {
  componentsOf,
  textOf,
  textProp,
  type ComponentNode,
  type TreeNode,
} from '../../shared/index.ts';
import { articlesOf, isBroken } from '../documents.ts';
import { placeOf, placeOfNode } from '../places.ts';

type Article = Document<Partial<ArticleMeta>>;

/**
 * Each type has the parts that make it useful. In an article that nobody has validated yet (an import, a
 * draft) a missing part is a warning, so that unfinished knowledge can come in and be seen as such.
 */
export function checkParts(library: Library): Issue[] {
  return articlesOf(library).flatMap((article) => {
    if (isBroken(library, article)) return [];
    const problems = problemsOf(article).flatMap((problem) => unsolved(article, problem));
    return [...missingPart(article), ...lateRemember(article), ...problems];
  });
}

function problemsOf(article: Article): ComponentNode[] {
  return componentsOf(article.tree.children, 'Problem');
}

function severityFor(article: Article): Issue['severity'] {
  return ['wip', 'not-validated'].includes(article.data.confidence ?? 'wip') ? 'warning' : 'error';
}

const WHY = {
  theory: 'a theory ends with what to remember',
  'how-to': 'a how-to leads through numbered steps',
  faq: 'an FAQ is made of problems',
} as const;

function missingPart(article: Article): Issue[] {
  const { type } = article.data;
  if (type === undefined) return [];
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

function lateRemember(article: Article): Issue[] {
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

function unsolved(article: Article, problem: ComponentNode): Issue[] {
  const solved = ['Resolution', 'Escalate'].some(
    (name) => componentsOf(problem.children, name).length > 0,
  );
  if (solved) return [];
  return [
    issueAt('unsolved-problem', placeOfNode(article, problem), {
      severity: severityFor(article),
      message: `the problem “${textProp(problem, 'says')}” ends in nothing`,
      expected: 'a <Resolution>, or an <Escalate> that names who takes it',
    }),
  ];
}
