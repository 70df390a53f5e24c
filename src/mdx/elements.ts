import type { Element, ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import { addressOf, isCodeAddress, linkTarget } from '#domain/library';
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
  const only = node.children.find((child) => child.type !== 'text' || child.value.trim() !== '');
  if (node.tagName === 'p' && only && isMedia(only) && textOf(node.children) === '')
    return render([only]);
  return [element(node.tagName, propertiesOf(node), render(node.children))];
}

// Markdown gives its elements texts, numbers, truths and lists of class names, nothing deeper.
function propertiesOf(node: ElementNode): Properties {
  return node.properties as Properties;
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function isMedia(node: { type: string; tagName?: string; name?: string }): boolean {
  return node.tagName === 'img' || node.name === 'Media';
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
  // Content that no page shows is not published either.
  if (addressOf(target.path)) return h('span', children);
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
  if (node.tagName === 'th') properties['scope'] = 'col';
  return element(node.tagName, properties, render(node.children));
}

function picture(node: ElementNode, context: RenderContext): Element {
  const caption = textProp(node, 'title');
  const picture = { src: textProp(node, 'src'), alt: textProp(node, 'alt') };
  return figure(caption === '' ? picture : { ...picture, caption }, context);
}
