import type { MdNode, Tell } from '../model.ts';
import { decodeEntities, tokensOf, type Token } from './tokens.ts';

type Open = { name: string; node: MdNode };

/** Elements that an opening tag of the same kind closes, up to the list or table they stand in. */
const ENDS: Record<string, { closes: readonly string[]; within: readonly string[] }> = {
  li: { closes: ['li'], within: ['ul', 'ol', 'menu', 'dir'] },
  tr: { closes: ['tr'], within: ['table'] },
  td: { closes: ['td', 'th'], within: ['tr', 'table'] },
  th: { closes: ['td', 'th'], within: ['tr', 'table'] },
  dt: { closes: ['dt', 'dd'], within: ['dl'] },
  dd: { closes: ['dt', 'dd'], within: ['dl'] },
  p: { closes: ['p'], within: ['td', 'th', 'li', 'div', 'blockquote', 'dd', 'details'] },
};

/** Joins the tags among some Markdown nodes to a tree of `element` nodes, closing what was left open. */
class Loom {
  readonly top: MdNode[] = [];
  readonly #stack: Open[] = [];
  readonly #tell: Tell;
  #anchors = 0;

  constructor(tell: Tell) {
    this.#tell = tell;
  }

  add(node: MdNode): void {
    (this.#stack.at(-1)?.node.children ?? this.top).push(node);
  }

  tag(token: Token, line: number): void {
    const position = { start: { line } };
    if (token.kind === 'dropped') return;
    if (token.kind === 'text') {
      this.add({ type: 'text', value: decodeEntities(token.value), position });
      return;
    }
    if (token.kind === 'close') {
      this.#close(token, line);
      return;
    }
    this.#open(token, {
      type: 'element',
      name: token.name,
      props: token.props,
      children: [],
      position,
    });
  }

  #open(token: Extract<Token, { kind: 'open' | 'void' }>, node: MdNode): void {
    this.#endOpen(token.name);
    this.add(node);
    if (token.kind === 'void') return;
    // An old-style anchor names a place; nothing belongs inside it, and its end tag is often missing.
    if (token.name === 'a' && token.props['href'] === undefined) this.#anchors++;
    else this.#stack.push({ name: token.name, node });
  }

  #endOpen(name: string): void {
    const rule = ENDS[name];
    if (!rule) return;
    for (let index = this.#stack.length - 1; index >= 0; index--) {
      const open = this.#stack[index]!.name;
      if (rule.within.includes(open)) return;
      if (!rule.closes.includes(open)) continue;
      this.#stack.length = index;
      return;
    }
  }

  #close(token: Extract<Token, { kind: 'close' }>, line: number): void {
    const index = this.#stack.findLastIndex((open) => open.name === token.name);
    if (index >= 0) {
      this.#stack.length = index;
      return;
    }
    if (token.name === 'a' && this.#anchors > 0) this.#anchors--;
    else if (token.name === 'p') this.add({ type: 'element', name: 'br', props: {}, children: [] });
    else this.#tell('html', line, `${token.raw} closes nothing and was left out`);
  }

  end(): void {
    for (const { name, node } of this.#stack) {
      if (name in ENDS) continue;
      this.#tell('html', node.position?.start.line ?? 1, `<${name}> was never closed`);
    }
  }
}

/** Replaces the `html` nodes of a list of siblings by `element` nodes that hold what stands between their tags. */
export function weave(nodes: readonly MdNode[], tell: Tell): MdNode[] {
  if (!nodes.some((node) => node.type === 'html')) return [...nodes];
  const loom = new Loom(tell);
  for (const node of nodes) {
    if (node.type !== 'html') {
      loom.add(node);
      continue;
    }
    const line = node.position?.start.line ?? 1;
    for (const token of tokensOf(node.value ?? '')) loom.tag(token, line);
  }
  loom.end();
  return loom.top;
}
