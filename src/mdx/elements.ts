import type { Element, ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import { isCodeAddress, linkTarget } from '#domain/library';
import { textOf, textProp, type ElementNode } from '#domain/shared';
import { figure } from './components/media.ts';
import type { RenderContext } from './context.ts';
import { icon } from './icons.ts';
import type { Render } from './render.ts';

/** Markdown's own elements: links get their page, headings their anchor, tables a box that scrolls. */
export function renderElement(
  node: ElementNode,
  context: RenderContext,
  render: Render,
): ElementContent[] {
  if (node.tagName === 'a') return [link(node, context, render)];
  if (/^h[1-6]$/.test(node.tagName)) return [heading(node, context, render)];
  if (node.tagName === 'table') return [table(node, context, render)];
  if (node.tagName === 'th' || node.tagName === 'td') return [cell(node, render)];
  if (node.tagName === 'img') return [picture(node, context)];
  if (node.tagName === 'p') return paragraph(render(node.children));
  return [element(node.tagName, propertiesOf(node), render(node.children))];
}

const BLOCK = /^(?:figure|div|article|section|p|ol|ul|dl|table|pre|blockquote|h[1-6])$/;

// A picture or a component in the middle of a text is a block, and HTML ends a paragraph before one.
function paragraph(children: readonly ElementContent[]): ElementContent[] {
  const parts: ElementContent[] = [];
  let line: ElementContent[] = [];
  const endLine = (): void => {
    if (line.some((node) => node.type !== 'text' || node.value.trim() !== ''))
      parts.push(element('p', {}, line));
    line = [];
  };
  for (const child of children) {
    if (child.type !== 'element' || !BLOCK.test(child.tagName)) {
      line.push(child);
      continue;
    }
    endLine();
    parts.push(child);
  }
  endLine();
  return parts;
}

// Markdown gives its elements texts, numbers, truths and lists of class names, nothing deeper.
function propertiesOf(node: ElementNode): Properties {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return node.properties as Properties;
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function link(node: ElementNode, context: RenderContext, render: Render): Element {
  const href = textProp(node, 'href');
  const target = linkTarget(context.document.path, href);
  const children = render(node.children);
  if (isCodeAddress(href)) return h('span', children);
  if (target.kind === 'outside') return h('a', { href, rel: 'noopener' }, children);
  if (target.kind === 'here') return h('a', { href }, children);
  const page = context.pageOf(target.path);
  if (page !== undefined) {
    const anchor = target.anchor === undefined ? '' : `#${target.anchor}`;
    return h('a', { href: page + anchor }, children);
  }
  // Of the content folder only media are published, so such a link would be a dead end.
  if (/\.(?:mdx?|ya?ml)$/.test(target.path)) return h('span', children);
  return h('a', { href: context.media(target.path).url }, children);
}

function heading(node: ElementNode, context: RenderContext, render: Render): Element {
  const id = textProp(node, 'id');
  const label = context.words.anchor(textOf(node.children));
  const level = Math.max(2, Number(node.tagName[1]));
  return h(`h${level}`, { id }, [
    ...render(node.children),
    h('a.anchor', { href: `#${id}`, ariaLabel: label }, icon('link')),
  ]);
}

function table(node: ElementNode, context: RenderContext, render: Render): Element {
  // A box that scrolls must be reachable by keyboard and have a name; it is no landmark.
  const box = { tabIndex: 0, role: 'group', ariaLabel: context.words.table };
  return h('div.table-box', box, element('table', {}, render(node.children)));
}

const ALIGN: Record<string, string> = { right: 'ta-r', center: 'ta-c' };

// Markdown's alignment comes as a style attribute, which the CSP refuses: a class says the same.
function cell(node: ElementNode, render: Render): Element {
  const style = textProp(node, 'style') || textProp(node, 'align');
  const align = ALIGN[/right|center/.exec(style)?.[0] ?? ''];
  const properties: Properties = align === undefined ? {} : { className: [align] };
  // An empty corner heads nothing; a screen reader would announce a header without a name.
  if (node.tagName === 'td' || textOf(node.children) === '')
    return element('td', properties, render(node.children));
  return element('th', { ...properties, scope: 'col' }, render(node.children));
}

function picture(node: ElementNode, context: RenderContext): Element {
  const caption = textProp(node, 'title');
  const shown = { src: textProp(node, 'src'), alt: textProp(node, 'alt') };
  return figure(caption === '' ? shown : { ...shown, caption }, context);
}
