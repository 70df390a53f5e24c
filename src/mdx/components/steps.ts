import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { ElementNode, TreeNode } from '#domain/shared';
import { icon } from '../icons.ts';
import type { Component, Part } from './part.ts';

/** A numbered list as stairs; the bold start of a step is its title. */
export const Steps: Component = (part) => {
  const list = part.node.children.find(isList);
  const others = part.node.children.filter((node) => node !== list);
  const items = list?.children.filter((node): node is ElementNode => node.type === 'element') ?? [];
  return [
    h(
      'ol.steps',
      items.map((item) => h('li', step(item, part))),
    ),
    ...part.render(others),
  ];
};

function isList(node: TreeNode): node is ElementNode {
  return node.type === 'element' && node.tagName === 'ol';
}

function step(item: ElementNode, part: Part): ElementContent[] {
  const [first, ...rest] = meaningful(item.children);
  // A list without blank lines between its items has no paragraphs: the text stands in the item itself.
  const loose = first?.type === 'element' && first.tagName === 'p';
  const line = loose ? first.children : inlineRun(item.children);
  const more = loose ? rest : item.children.slice(line.length);
  return [...titled(line, part), ...part.render(more)];
}

function inlineRun(nodes: readonly TreeNode[]): TreeNode[] {
  const end = nodes.findIndex(
    (node) =>
      (node.type === 'component' && !node.inline) ||
      (node.type === 'element' && /^(ul|ol|p|table|pre|blockquote)$/.test(node.tagName)),
  );
  return nodes.slice(0, end === -1 ? nodes.length : end);
}

function titled(line: readonly TreeNode[], part: Part): Element[] {
  const [first, ...rest] = meaningful(line);
  if (first?.type !== 'element' || first.tagName !== 'strong') return [h('p', part.render(line))];
  const title = h('h3', withoutStop(part.render(first.children)));
  const said = meaningful(rest);
  return said.length === 0 ? [title] : [title, h('p', part.render(said))];
}

/** Authors end the bold start of a step as a sentence; as a title it loses its full stop. */
function withoutStop(content: readonly ElementContent[]): ElementContent[] {
  const last = content.at(-1);
  if (last?.type !== 'text') return [...content];
  return [...content.slice(0, -1), { ...last, value: last.value.replace(/(?<!\.)\.$/, '') }];
}

/** The nodes from the first that says something on, without the space before it. */
function meaningful(nodes: readonly TreeNode[]): TreeNode[] {
  const start = nodes.findIndex((node) => node.type !== 'text' || node.value.trim() !== '');
  const [first, ...rest] = start === -1 ? [] : nodes.slice(start);
  if (first === undefined) return [];
  return [first.type === 'text' ? { ...first, value: first.value.trimStart() } : first, ...rest];
}

/** What the reader should see when the step worked. */
export const See: Component = (part) => [
  h('div.see', icon('eye'), h('div', part.render(part.node.children))),
];

/** What the reader needs before the first step: bullets that start with a bold label. */
export const Before: Component = (part) => {
  const items: ElementNode[] = [];
  for (const node of part.node.children) {
    if (node.type === 'element' && node.tagName === 'ul')
      items.push(
        ...node.children.filter((child): child is ElementNode => child.type === 'element'),
      );
  }
  return [
    h(
      'dl.before',
      items.map((item) => h('div', labelled(item, part))),
    ),
  ];
};

function labelled(item: ElementNode, part: Part): Element[] {
  const [only] = meaningful(item.children);
  const line = only?.type === 'element' && only.tagName === 'p' ? only.children : item.children;
  const [first, ...rest] = meaningful(line);
  if (first?.type !== 'element' || first.tagName !== 'strong')
    return [h('dt'), h('dd', part.render(line))];
  return [h('dt', part.render(first.children)), h('dd', part.render(meaningful(rest)))];
}
