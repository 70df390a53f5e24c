import type { PropValue, TreeNode } from '../shared/index.ts';
import { typesetText } from './quotes.ts';

/** What is typed or copied as it stands. */
const LITERAL = new Set(['code', 'pre', 'kbd', 'img']);
const INLINE = new Set(['a', 'em', 'strong', 'del', 'sub', 'sup']);
/** Props and attributes that are read; the others are ids and addresses. */
const READ = new Set(['says', 'also', 'title', 'when', 'within', 'hand', 'alt', 'caption']);

/** The nodes with their quotes and apostrophes typeset, across markup: "*so*", the <Fact …/>'s. */
export function typesetNodes(nodes: readonly TreeNode[], locale: string): TreeNode[] {
  const set = typesetText(flat(nodes), locale);
  let at = 0;
  return nodes.map(typeset);

  // Walks as `flat` does, so that `at` is where the node stands in the string.
  function typeset(node: TreeNode): TreeNode {
    const start = at;
    if (node.type === 'text') {
      at += node.value.length;
      return { ...node, value: set.slice(start, at) };
    }
    const own = readable(node, locale);
    if (isLiteral(node)) {
      at += flat([node]).length;
      return own;
    }
    at += edge(node).length;
    const children = node.children.map(typeset);
    at += edge(node).length;
    return { ...own, children };
  }
}

/** The text of nodes as one string, in which what is not typeset is a letter and the edge of a block that of a paragraph. */
function flat(nodes: readonly TreeNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (isLiteral(node)) return 'x'.repeat(Math.max(1, flat(node.children).length));
      return edge(node) + flat(node.children) + edge(node);
    })
    .join('');
}

type Parent = Exclude<TreeNode, { type: 'text' }>;

function isLiteral(node: Parent): boolean {
  if (node.type === 'component') return node.name === 'Fact' || LITERAL.has(node.name);
  return LITERAL.has(node.tagName);
}

function edge(node: Parent): string {
  if (node.type === 'component') return node.inline || INLINE.has(node.name) ? '' : '\u2029';
  if (node.tagName === 'br') return ' ';
  return INLINE.has(node.tagName) ? '' : '\u2029';
}

function readable<Node extends Parent>(node: Node, locale: string): Node {
  const key = node.type === 'element' ? 'properties' : 'props';
  const values: Record<string, PropValue | undefined> =
    node.type === 'element' ? node.properties : node.props;
  const set: Record<string, PropValue | undefined> = {};
  for (const [name, value] of Object.entries(values))
    set[name] = READ.has(name) ? typesetValue(value, locale) : value;
  return { ...node, [key]: set };
}

function typesetValue(value: PropValue | undefined, locale: string): PropValue | undefined {
  if (typeof value === 'string') return typesetText(value, locale);
  return Array.isArray(value) ? value.map((one) => typesetValue(one, locale) ?? null) : value;
}
