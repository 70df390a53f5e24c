import { factValue } from '../fact/index.ts';
import type { TreeNode } from '../shared/index.ts';
import { defaultLocaleOf } from './browse.ts';
import type { Document, Library } from './model.ts';

const BLOCK = /^(?:p|li|h[1-6]|td|th|pre|blockquote|tr|ul|ol|table)$/;

/**
 * The words of some nodes as a reader sees them, one line a block: facts with their values, problems with what
 * the customer says. Templates that a reply names are left out: they are found as themselves.
 */
export function plainText(
  library: Library,
  document: Document<unknown>,
  nodes: readonly TreeNode[] = document.tree.children,
): string {
  const fallback = defaultLocaleOf(library);
  return nodes
    .map(read)
    .join('')
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();

  function read(node: TreeNode): string {
    if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
    const inside = node.children.map(read).join('');
    if (node.type === 'element') return BLOCK.test(node.tagName) ? `\n${inside}\n` : inside;
    return component(node.name, node.props) + (node.inline ? inside : `\n${inside}\n`);
  }

  function component(name: string, props: Record<string, unknown>): string {
    if (name === 'Fact') {
      const fact = library.facts.get(String(props['id']));
      const form = typeof props['form'] === 'string' ? props['form'] : undefined;
      return fact ? factValue(fact, document.locale, fallback, form) : '';
    }
    const said = ['says', 'also', 'title', 'when', 'hand', 'alt', 'caption'].flatMap(
      (key) => props[key] ?? [],
    );
    return said.length === 0 ? '' : `\n${said.map(String).join('\n')}\n`;
  }
}
