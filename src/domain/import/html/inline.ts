import type { MdNode, Tell } from '../model.ts';
import { isInline, lineOf, text, textOf } from '../nodes.ts';
import { weave } from './weave.ts';

const UNWRAPPED = new Set(
  'span font u ins small big mark abbr label center div p section summary'.split(' '),
);
const DROPPED = new Set(
  'script style svg noscript param source track col meta link base wbr input'.split(' '),
);
const BREAK_AFTER = new Set('p div tr section summary dt dd h1 h2 h3 h4 h5 h6'.split(' '));
const MARKS: Record<string, string> = {
  b: 'strong', strong: 'strong', i: 'emphasis', em: 'emphasis', cite: 'emphasis', var: 'emphasis',
  dfn: 'emphasis', del: 'delete', s: 'delete', strike: 'delete',
}; // prettier-ignore
const KEPT = new Set(['kbd', 'sub', 'sup']);
const CODE = new Set(['code', 'samp', 'tt', 'pre']);

/** Converts what stands in one line of text: raw HTML becomes Markdown, or goes with a remark. */
export function toPhrasing(nodes: readonly MdNode[], tell: Tell): MdNode[] {
  const result: MdNode[] = [];
  for (const node of weave(nodes, tell)) result.push(...phrasing(node, tell));
  return trimBreaks(result);
}

/** Converts one node; blocks inside a line are flattened to their text. */
export function phrasing(node: MdNode, tell: Tell): MdNode[] {
  switch (node.type) {
    case 'element':
      return element(node, tell);
    case 'link':
    case 'linkReference':
      return [{ ...node, children: toPhrasing(node.children ?? [], tell).flatMap(withoutLinks) }];
    case 'strong':
    case 'emphasis':
    case 'delete':
      return [{ ...node, children: toPhrasing(node.children ?? [], tell) }];
    case 'paragraph':
    case 'heading':
      return [...toPhrasing(node.children ?? [], tell), { type: 'break' }];
    case 'list':
      return items(node.children ?? [], node.ordered === true, tell);
    case 'code':
      return [{ type: 'inlineCode', value: node.value }];
    default:
      if (isInline(node) || !node.children) return [node];
      return [...toPhrasing(node.children, tell), { type: 'break' }];
  }
}

/** A link can't stand inside a link. */
function withoutLinks(node: MdNode): MdNode[] {
  if (node.type === 'link' || node.type === 'linkReference')
    return (node.children ?? []).flatMap(withoutLinks);
  if (!node.children) return [node];
  return [{ ...node, children: node.children.flatMap(withoutLinks) }];
}

function element(node: MdNode, tell: Tell): MdNode[] {
  const name = node.name ?? '';
  const children = node.children ?? [];
  const inside = (): MdNode[] => toPhrasing(children, tell);
  const id = node.props?.['id'] ?? (name === 'a' ? node.props?.['name'] : undefined);
  const anchor = id ? [anchorNode(id, node)] : [];
  if (DROPPED.has(name)) return drop(node, tell);
  if (name === 'br') return [{ type: 'break' }];
  if (name === 'hr') return [{ type: 'break' }];
  if (name === 'img') return [...anchor, image(node)];
  if (name === 'a') return [...anchor, ...link(node, inside())];
  if (CODE.has(name)) return [...anchor, { type: 'inlineCode', value: textOf(children) }];
  if (KEPT.has(name))
    return [...anchor, { type: 'component', name, props: {}, children: inside() }];
  if (MARKS[name]) return [...anchor, { type: MARKS[name], children: inside() }];
  if (name === 'q') return [...anchor, text('“'), ...inside(), text('”')];
  if (name === 'ul' || name === 'ol') return [...anchor, ...items(children, name === 'ol', tell)];
  if (name === 'td' || name === 'th') return [...anchor, ...inside(), text(' ')];
  if (name === 'iframe' || name === 'video' || name === 'audio' || name === 'embed')
    return [...anchor, ...embedded(node, tell)];
  if (!UNWRAPPED.has(name) && !BREAK_AFTER.has(name))
    tell('html', lineOf(node), `<${name}> went, what it held stayed`);
  return BREAK_AFTER.has(name)
    ? [...anchor, ...inside(), { type: 'break' }]
    : [...anchor, ...inside()];
}

/** `<Anchor id>`, an address that old links end in. */
export function anchorNode(id: string, at: MdNode): MdNode {
  return { type: 'component', name: 'Anchor', props: { id }, position: at.position };
}

function image(node: MdNode): MdNode {
  const { src = '', alt = '', title = null } = node.props ?? {};
  return { type: 'image', url: src, alt, title, position: node.position };
}

function link(node: MdNode, children: MdNode[]): MdNode[] {
  const url = node.props?.['href'];
  if (url === undefined || url.trim() === '') return children;
  return [
    {
      type: 'link',
      url: url.trim(),
      children: children.flatMap(withoutLinks),
      position: node.position,
    },
  ];
}

/** A video or a page in a page becomes a link to it. */
export function embedded(node: MdNode, tell: Tell): MdNode[] {
  const source = node.children?.find((child) => child.name === 'source');
  const url = node.props?.['src'] ?? source?.props?.['src'];
  tell(
    'html',
    lineOf(node),
    `<${node.name}> became a link${url ? `: ${url}` : ' without an address'}`,
  );
  if (!url) return [];
  const label = node.props?.['title'] ?? url;
  return [{ type: 'link', url, children: [text(label)], position: node.position }];
}

function drop(node: MdNode, tell: Tell): MdNode[] {
  if (node.name !== 'wbr' && node.name !== 'col')
    tell('html', lineOf(node), `<${node.name}> was left out with what it held`);
  return [];
}

/** A list inside a table cell: one line an item, `1.2.` for what is numbered inside what is numbered. */
function items(children: readonly MdNode[], ordered: boolean, tell: Tell, outer = ''): MdNode[] {
  const result: MdNode[] = [{ type: 'break' }];
  let count = 0;
  for (const child of children) {
    if (child.name !== 'li' && child.type !== 'listItem') {
      if (child.type !== 'text') result.push(...toPhrasing([child], tell));
      continue;
    }
    count++;
    const number = `${outer}${count}.`;
    const inside = weave(child.children ?? [], tell).flatMap((node) =>
      ordered && node.name === 'ol'
        ? items(node.children ?? [], true, tell, number)
        : phrasing(node, tell),
    );
    result.push(text(ordered ? `${number} ` : '• '), ...trimBreaks(inside), { type: 'break' });
  }
  return result;
}

/** Line breaks at either end of a line of text mean nothing; several in a row are one. */
export function trimBreaks(nodes: readonly MdNode[]): MdNode[] {
  const filled = nodes.filter(
    (node, index) => !(isBlank(node) && (isBreak(nodes[index - 1]) || isBreak(nodes[index + 1]))),
  );
  const kept = filled.filter((node, index) => !(isBreak(node) && isBreak(filled[index - 1])));
  if (isBreak(kept[0])) kept.shift();
  if (isBreak(kept.at(-1))) kept.pop();
  return kept;
}

function isBreak(node: MdNode | undefined): boolean {
  return node?.type === 'break';
}

function isBlank(node: MdNode): boolean {
  return node.type === 'text' && node.value?.trim() === '';
}
