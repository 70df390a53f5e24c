import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Document } from '#domain/library';
import { splitBlanks } from '#domain/reply';
import { textOf, type TreeNode } from '#domain/shared';

/** What every indexed text says of itself; news has no asks. */
interface Said {
  title: string;
  summary: string;
  asks?: readonly string[];
  products: readonly string[];
  lines: readonly string[];
}

/** A text as the index gets it. */
export interface IndexedText {
  document: Document<Said>;
  /** Address of its page, without the base path. */
  url: string;
  kind: string;
  section?: string;
  sectionTitle?: string;
}

const BLOCK = /^(?:p|li|td|th|pre|blockquote|h[1-6])$/;

/** The least HTML that tells Pagefind the text, its headings with their anchors, its filters and its title. */
export function toIndexedHtml(text: IndexedText): string {
  const { document, kind, section, sectionTitle } = text;
  const { title, summary, asks = [], products, lines } = document.data;
  const filters = [
    ['kind', kind],
    ...(section === undefined ? [] : [['section', section]]),
    ...products.map((product) => ['product', product]),
    ...lines.map((line) => ['line', line]),
  ];
  return toHtml(
    h('html', { lang: document.locale }, [
      h('head', h('title', title)),
      h('body', { dataPagefindBody: true }, [
        h('h1', { dataPagefindMeta: 'title', dataPagefindWeight: '10' }, title),
        ...meta({ kind, summary, section: sectionTitle }),
        ...filters.map(([name, value]) => h('span', { dataPagefindFilter: `${name}:${value}` })),
        h('p', { dataPagefindWeight: '3' }, summary),
        ...document.tree.children.flatMap(toBlocks),
        // Last, so that an excerpt is rather cut from the text than from what people type.
        ...asks.map((ask) => h('p', { dataPagefindWeight: '3' }, ask)),
      ]),
    ]),
  );
}

function meta(values: Record<string, string | undefined>): Element[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [h('span', { dataPagefindMeta: `${name}:${value}` })],
  );
}

/** A prop as text; what is no text says nothing. */
function plain(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function toBlocks(node: TreeNode): ElementContent[] {
  if (node.type === 'text') return node.value.trim() === '' ? [] : [h('p', node.value)];
  if (node.type === 'component' && node.name === 'Problem') {
    const { id, says, also } = node.props;
    const heading = h('h3', { id: plain(id) }, plain(says));
    const others = Array.isArray(also) ? also.map((phrase) => h('p', plain(phrase))) : [];
    return [heading, ...others, ...node.children.flatMap(toBlocks)];
  }
  if (node.type === 'element' && BLOCK.test(node.tagName)) {
    const id = node.properties['id'];
    const heading = /^h[2-6]$/.test(node.tagName) ? node.tagName : 'p';
    return [
      h(heading, typeof id === 'string' ? { id } : {}, withoutBrackets(textOf(node.children))),
    ];
  }
  if (node.type === 'component' && node.inline) return [h('p', textOf(node.children))];
  return node.children.flatMap(toBlocks);
}

/** Blanks of a reply as words: an excerpt is read, not filled in. */
function withoutBrackets(text: string): string {
  return splitBlanks(text)
    .map((part) => part.text)
    .join('');
}
