import type { MdNode, Tell } from '../model.ts';
import { isInline, lineOf, lineTextOf, paragraph, text, textOf } from '../nodes.ts';
import { anchorNode, embedded, phrasing, toPhrasing, trimBreaks } from './inline.ts';
import { weave } from './weave.ts';

const LISTS = new Set(['ul', 'ol', 'menu', 'dir']);
const BLOCKS = new Set(
  (
    'p div section article main header footer nav aside center figure figcaption h1 h2 h3 h4 h5 h6 ul ol ' +
    'menu dir table pre blockquote hr details summary dl dt dd form fieldset address iframe video audio caption'
  ).split(' '),
);

/** Converts blocks of Markdown with raw HTML among them to blocks of Markdown only. */
export function toBlocks(nodes: readonly MdNode[], tell: Tell): MdNode[] {
  return gather(weave(nodes, tell), tell);
}

function isBlock(node: MdNode): boolean {
  return node.type === 'element' ? BLOCKS.has(node.name ?? '') : !isInline(node);
}

/** Inline nodes that stand among blocks become paragraphs. */
function gather(nodes: readonly MdNode[], tell: Tell): MdNode[] {
  const blocks: MdNode[] = [];
  let line: MdNode[] = [];
  const flush = (): void => {
    blocks.push(
      ...paragraphs(
        line.flatMap((node) => phrasing(node, tell)),
        line[0],
      ),
    );
    line = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) {
      line.push(node);
      continue;
    }
    flush();
    blocks.push(...block(node, tell));
  }
  flush();
  return blocks;
}

/** A line of text as one paragraph, or several where two line breaks follow each other. */
function paragraphs(nodes: readonly MdNode[], at: MdNode | undefined): MdNode[] {
  const parts: MdNode[][] = [[]];
  nodes.forEach((node, index) => {
    const next = nodes[index + 1];
    if (node.type === 'break' && next?.type === 'break') parts.push([]);
    else parts.at(-1)!.push(node);
  });
  return parts
    .map(trimBreaks)
    .filter((part) => part.some((node) => node.type !== 'text' || node.value?.trim() !== ''))
    .map((part) => paragraph(part, at));
}

function block(node: MdNode, tell: Tell): MdNode[] {
  const children = node.children ?? [];
  switch (node.type) {
    case 'element':
      return withAnchor(node, htmlBlock(node, tell));
    case 'paragraph':
      return gather(weave(children, tell), tell);
    case 'heading':
      return [{ ...node, children: toPhrasing(children, tell) }];
    case 'table':
    case 'tableRow':
      return [{ ...node, children: children.flatMap((child) => block(child, tell)) }];
    case 'tableCell':
      return [{ ...node, children: toPhrasing(children, tell) }];
    default:
      return [node.children ? { ...node, children: toBlocks(children, tell) } : node];
  }
}

function withAnchor(node: MdNode, blocks: MdNode[]): MdNode[] {
  const id = node.props?.['id'];
  return id ? [paragraph([anchorNode(id, node)], node), ...blocks] : blocks;
}

function htmlBlock(node: MdNode, tell: Tell): MdNode[] {
  const name = node.name ?? '';
  const children = node.children ?? [];
  if (/^h[1-6]$/.test(name)) return [heading(node, Number(name[1]), tell)];
  if (LISTS.has(name)) return [list(node, tell)];
  if (name === 'table') return table(node, tell);
  if (name === 'pre') return [{ type: 'code', value: textOf(children).replace(/^\n|\n$/g, '') }];
  if (name === 'blockquote') return [{ type: 'blockquote', children: gather(children, tell) }];
  if (name === 'hr') return [{ type: 'thematicBreak' }];
  if (name === 'summary' || name === 'dt' || name === 'caption') return [bold(node, tell)];
  if (name === 'iframe' || name === 'video' || name === 'audio') {
    return embedded(node, tell).map((link) => paragraph([link], node));
  }
  if (name === 'details') tell('html', lineOf(node), '<details> is now always open');
  return gather(children, tell);
}

function heading(node: MdNode, depth: number, tell: Tell): MdNode {
  return {
    type: 'heading',
    depth,
    children: toPhrasing(node.children ?? [], tell),
    position: node.position,
  };
}

function bold(node: MdNode, tell: Tell): MdNode {
  const inside = toPhrasing(node.children ?? [], tell);
  return paragraph([{ type: 'strong', children: inside }], node);
}

function list(node: MdNode, tell: Tell): MdNode {
  const start = Number(node.props?.['start'] ?? 1);
  const children = (node.children ?? [])
    .filter((child) => child.type !== 'text' || child.value?.trim() !== '')
    .map((child): MdNode => {
      const inside = child.name === 'li' ? (child.children ?? []) : [child];
      return { type: 'listItem', children: gather(inside, tell), position: child.position };
    });
  return {
    type: 'list',
    ordered: node.name === 'ol',
    start: Number.isInteger(start) && start >= 0 ? start : 1,
    children,
    position: node.position,
  };
}

/** An HTML table as a Markdown one; merged cells are written once and reported. */
function table(node: MdNode, tell: Tell): MdNode[] {
  const rows = elements(node, 'tr').map((row) => elements(row, 'td', 'th'));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return gather(node.children ?? [], tell);
  if (rows.flat().some((cell) => cell.props?.['colspan'] ?? cell.props?.['rowspan']))
    tell('html', lineOf(node), 'merged cells of a table stand apart now');
  const headed = rows[0]!.some((cell) => cell.name === 'th');
  const body = rows.map((row) => ({
    type: 'tableRow',
    children: row.map((cell) => ({
      type: 'tableCell',
      children: toPhrasing(cell.children ?? [], tell),
    })),
  }));
  const empty = {
    type: 'tableRow',
    children: Array.from({ length: width }, () => ({ type: 'tableCell', children: [text('')] })),
  };
  const captions = elements(node, 'caption').filter((one) => lineTextOf(one.children ?? []) !== '');
  return [
    ...captions.map((caption) => bold(caption, tell)),
    {
      type: 'table',
      align: [],
      children: headed ? body : [empty, ...body],
      position: node.position,
    },
  ];
}

/** Elements of some names below a node, not those of a table inside it. */
function elements(node: MdNode, ...names: string[]): MdNode[] {
  return (node.children ?? []).flatMap((child) => {
    if (child.type !== 'element') return [];
    if (names.includes(child.name ?? '')) return [child];
    return child.name === 'table' ? [] : elements(child, ...names);
  });
}
