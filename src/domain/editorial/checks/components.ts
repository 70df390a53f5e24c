import type { z } from 'zod';
import {
  COMPONENTS,
  isComponentName,
  PLAIN_ELEMENTS,
  type ComponentRule,
} from '../../article/index.ts';
import { issueAt, type Issue } from '../../issue/index.ts';
import { expectationOf, type Document, type Library } from '../../library/index.ts';
import { nearest, textOf, walk, type ComponentNode, type TreeNode } from '../../shared/index.ts';
import { documentsOf } from '../documents.ts';
import { placeAt, placeOfNode } from '../places.ts';

/** Components are known, stand where they may, and have the props and the content they need. */
export function checkComponents(library: Library): Issue[] {
  return documentsOf(library).flatMap((document) => {
    const issues: Issue[] = [];
    walk(document.tree.children, (node, parents) => {
      if (node.type === 'component') issues.push(...componentIssues(document, node, parents));
    });
    return issues;
  });
}

function componentIssues(
  document: Document<unknown>,
  node: ComponentNode,
  parents: readonly TreeNode[],
): Issue[] {
  if (isPlainElement(node)) return plainIssues(document, node);
  if (!isComponentName(node.name)) return [unknownComponent(document, node)];
  const rule: ComponentRule = COMPONENTS[node.name];
  return [
    ...misplaced(document, node, rule, parents),
    ...propIssues(document, node, rule),
    ...contentIssues(document, node, rule),
  ];
}

function isPlainElement(node: ComponentNode): boolean {
  return PLAIN_ELEMENTS.some((name) => name === node.name);
}

function plainIssues(document: Document<unknown>, node: ComponentNode): Issue[] {
  return Object.entries(node.propPoints).map(([name, point]) =>
    issueAt('wrong-prop', placeAt(document, point), {
      message: `<${node.name}> has no prop “${name}”`,
      expected: 'no props',
      fix: `delete ${name}`,
    }),
  );
}

function unknownComponent(document: Document<unknown>, node: ComponentNode): Issue {
  const place = placeOfNode(document, node);
  const names = Object.keys(COMPONENTS);
  if (/^[a-z]/.test(node.name)) {
    return issueAt('raw-html', place, {
      message: `<${node.name}> is HTML; an article is Markdown and components`,
      expected: `Markdown, a component, or one of ${PLAIN_ELEMENTS.map((name) => `<${name}>`).join(', ')}`,
      fix: 'write it in Markdown, or \\< if it is text',
    });
  }
  const meant = nearest(node.name, names);
  return issueAt('unknown-component', place, {
    message: `there is no component <${node.name}>`,
    expected: `one of ${names.join(', ')}`,
    fix: meant === undefined ? undefined : `<${meant}>`,
  });
}

function misplaced(
  document: Document<unknown>,
  node: ComponentNode,
  rule: ComponentRule,
  parents: readonly TreeNode[],
): Issue[] {
  const inside = rule.inside;
  const fits = (parent: TreeNode): boolean =>
    parent.type === 'component' && inside !== undefined && inside.includes(parent.name);
  if (inside === undefined || parents.some(fits)) return [];
  return [
    issueAt('misplaced-component', placeOfNode(document, node), {
      message: `<${node.name}> stands on its own`,
      expected: `it inside ${inside.map((name) => `<${name}>`).join(' or ')}`,
    }),
  ];
}

function propIssues(
  document: Document<unknown>,
  node: ComponentNode,
  rule: ComponentRule,
): Issue[] {
  const result = rule.props.safeParse(node.props, { reportInput: true });
  if (result.success) return [];
  const known = Object.keys(rule.props.shape);
  return result.error.issues.flatMap((problem) => {
    const names =
      problem.code === 'unrecognized_keys' ? problem.keys : [String(problem.path[0] ?? '')];
    return names.flatMap((name) => {
      // Given as code, which the parser has said.
      if (node.props[name] === undefined && node.propPoints[name]) return [];
      const point = node.propPoints[name] ?? node.position?.start;
      const place = point ? placeAt(document, point) : placeOfNode(document, node);
      return [issueAt('wrong-prop', place, propText(node, name, problem, known))];
    });
  });
}

function propText(
  node: ComponentNode,
  name: string,
  problem: z.core.$ZodIssue,
  known: readonly string[],
) {
  const list = known.length === 0 ? 'no props' : `the props ${known.join(', ')}`;
  if (problem.code === 'unrecognized_keys') {
    const meant = nearest(name, known);
    const fix = meant === undefined ? `delete ${name}` : `${meant}=…`;
    return { message: `<${node.name}> has no prop “${name}”`, expected: list, fix };
  }
  const came = node.props[name];
  if (came === undefined)
    return {
      message: `<${node.name}> needs the prop “${name}”`,
      expected: list,
      fix: `${name}="…"`,
    };
  const choices = problem.code === 'invalid_value' ? problem.values.map(String) : [];
  return {
    message: `“${name}” of <${node.name}> is ${JSON.stringify(came)}`,
    expected: choices.length > 0 ? `one of ${choices.join(', ')}` : expectationOf(problem),
    fix: typeof came === 'string' ? nearest(came, choices) : undefined,
  };
}

function contentIssues(
  document: Document<unknown>,
  node: ComponentNode,
  rule: ComponentRule,
): Issue[] {
  const empty =
    textOf(node.children) === '' && !node.children.some((child) => child.type !== 'text');
  if (rule.content === undefined || rule.content !== empty) return [];
  const place = placeOfNode(document, node);
  return [
    issueAt('empty-component', place, {
      message: rule.content
        ? `<${node.name}> has nothing between its tags`
        : `<${node.name}> takes nothing between its tags`,
      fix: rule.content ? `fill it, or delete it` : `<${node.name} … />`,
    }),
  ];
}
