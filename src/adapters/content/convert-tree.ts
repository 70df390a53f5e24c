import GithubSlugger from 'github-slugger'; // the anchors GitHub itself gives, so links work there too
import type { SyntaxFault } from '#domain/library';
import { textOf, type Point, type PropValue, type Tree, type TreeNode } from '#domain/shared';
import { readProps, type RawAttribute } from './read-props.ts';

/** The part of satteri's hast that we read. */
interface RawNode {
  type: string;
  tagName?: string;
  name?: string | null;
  value?: string;
  properties?: Record<string, PropValue | undefined>;
  attributes?: RawAttribute[];
  children?: RawNode[];
  position?: { start: Point; end: Point };
}

interface Context {
  source: string;
  shift: number;
  slugger: GithubSlugger;
  faults: SyntaxFault[];
}

/** Turns satteri's tree into ours: props read as data, headings given their anchors, code refused. */
export function convertTree(
  root: unknown,
  source: string,
  firstLine: number,
): { tree: Tree; faults: SyntaxFault[] } {
  const context: Context = {
    source,
    shift: firstLine - 1,
    slugger: new GithubSlugger(),
    faults: [],
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- satteri’s tree, as its types describe it
  const children = convertAll((root as RawNode).children ?? [], context);
  return { tree: { children }, faults: context.faults };
}

function convertAll(nodes: readonly RawNode[], context: Context): TreeNode[] {
  return nodes.flatMap((node) => convert(node, context) ?? []);
}

function convert(node: RawNode, context: Context): TreeNode | undefined {
  const position = shifted(node.position, context.shift);
  switch (node.type) {
    case 'text':
      return { type: 'text', value: node.value ?? '', position };
    case 'element':
      return element(node, context, position);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return component(node, context, position);
    case 'comment':
      return undefined;
    default:
      return refuse(node, context, position);
  }
}

function element(node: RawNode, context: Context, position: TreeNode['position']): TreeNode {
  const tagName = node.tagName ?? 'span';
  const children = convertAll(node.children ?? [], context);
  const properties = { ...node.properties };
  if (/^h[1-6]$/.test(tagName) && properties['id'] === undefined)
    properties['id'] = context.slugger.slug(textOf(children));
  return { type: 'element', tagName, properties, children, position };
}

function component(node: RawNode, context: Context, position: TreeNode['position']): TreeNode {
  const children = convertAll(node.children ?? [], context);
  const start = node.position?.start ?? { line: 1, column: 1, offset: 0 };
  const { props, propPoints, faults } = readProps(
    node.attributes ?? [],
    context.source,
    start,
    context.shift,
  );
  context.faults.push(...faults);
  return {
    type: 'component',
    name: node.name ?? '',
    inline: node.type === 'mdxJsxTextElement',
    props,
    propPoints,
    children,
    position,
  };
}

function refuse(node: RawNode, context: Context, position: TreeNode['position']): undefined {
  // `{/* a comment */}` is the one expression that says nothing.
  if (/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value ?? '')) return undefined;
  const point = position?.start ?? { line: 1 + context.shift, column: 1, offset: 0 };
  const esm = node.type === 'mdxjsEsm';
  context.faults.push({
    kind: 'code-in-content',
    point,
    message: esm
      ? 'an article holds no import or export'
      : `code in braces: {${(node.value ?? '').trim()}}`,
    fix: esm
      ? 'delete the line: the components of docs/authoring.md are simply there'
      : 'write the text itself, or \\{ for a brace',
  });
  return undefined;
}

function shifted(position: RawNode['position'], lines: number): TreeNode['position'] {
  if (!position) return undefined;
  const move = (point: Point): Point => ({ ...point, line: point.line + lines });
  return { start: move(position.start), end: move(position.end) };
}
