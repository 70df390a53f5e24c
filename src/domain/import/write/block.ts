import type { MdNode } from '../model.ts';
import { isInline } from '../nodes.ts';
import { cleanText, escapeLines, longerRun, type Caution } from './escape.ts';
import { footnoteName, openTag, printInline, type LineContext } from './inline.ts';

/** Writes blocks as MDX. With `strict` caution every mark of punctuation in text is escaped. */
export function printBlocks(blocks: readonly MdNode[], caution: Caution = 'normal'): string {
  const parts: string[] = [];
  let lists = 0;
  blocks.forEach((node, index) => {
    const before = blocks[index - 1];
    const follows =
      node.type === 'list' && before?.type === 'list' && before.ordered === node.ordered;
    lists = follows ? lists + 1 : 0;
    const part = printBlock(node, caution, lists % 2 === 1);
    if (part !== '') parts.push(part);
  });
  return parts.join('\n\n');
}

const inText = (caution: Caution): LineContext => ({ caution, inCell: false, oneLine: false });

/** `other` is true for a list right after a list, which needs other marks to stay apart. */
function printBlock(node: MdNode, caution: Caution, other: boolean): string {
  const children = node.children ?? [];
  switch (node.type) {
    case 'paragraph':
      return paragraph(children, caution);
    case 'heading':
      return heading(node, caution);
    case 'code':
      return codeBlock(node);
    case 'list':
      return list(node, caution, other);
    case 'table':
      return table(node, caution);
    case 'blockquote':
      return prefixed(printBlocks(children, caution), '> ', '> ');
    case 'thematicBreak':
      return '---';
    case 'footnoteDefinition':
      return prefixed(printBlocks(children, caution), `[^${footnoteName(node)}]: `, '    ');
    case 'component':
      return isInline(node) ? paragraph([node], caution) : component(node, caution);
    default:
      if (isInline(node)) return paragraph([node], caution);
      return children.length > 0
        ? printBlocks(children, caution)
        : paragraph([{ type: 'text', value: node.value }], caution);
  }
}

function paragraph(children: readonly MdNode[], caution: Caution): string {
  return escapeLines(printInline(children, inText(caution))).replace(/(?:\\\n)*(?<!\\)\\$/, '');
}

function heading(node: MdNode, caution: Caution): string {
  const context = { caution, inCell: false, oneLine: true };
  const text = printInline(node.children ?? [], context)
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '') return '';
  return `${'#'.repeat(node.depth ?? 2)} ${text.replace(/#$/, '\\#').replace(/\\\\#$/, '\\#')}`;
}

function codeBlock(node: MdNode): string {
  const text = cleanText(node.value ?? '').replace(/\r/g, '');
  const fence = longerRun(text, '`', 3);
  const language = /^[\w+#.-]+/.exec(node.lang ?? '')?.[0] ?? '';
  return `${fence}${language.toLowerCase()}\n${text}\n${fence}`;
}

function list(node: MdNode, caution: Caution, other: boolean): string {
  const items = (node.children ?? []).filter((item) => (item.children ?? []).length > 0);
  const printed = items.map((item, index) => {
    const body = printBlocks(item.children ?? [], caution);
    const box = item.checked === true ? '[x] ' : item.checked === false ? '[ ] ' : '';
    const mark = node.ordered
      ? `${(node.start ?? 1) + index}${other ? ')' : '.'} `
      : other
        ? '* '
        : '- ';
    return prefixed(body === '' ? '' : box + body, mark, ' '.repeat(mark.length));
  });
  const loose = printed.some((item) => /\n\s*\n/.test(item));
  return printed.filter((item) => item.trim() !== '').join(loose ? '\n\n' : '\n');
}

function table(node: MdNode, caution: Caution): string {
  const rows = node.children ?? [];
  const width = Math.max(1, ...rows.map((row) => row.children?.length ?? 0));
  const [head = [], ...body] = rows.map((row) => cellsOf(row, width, caution));
  const rule = head.map((_, column) => ruleOf(node.align?.[column]));
  return [head, rule, ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellsOf(row: MdNode, width: number, caution: Caution): string[] {
  return Array.from({ length: width }, (_, column) => {
    const cell = row.children?.[column];
    const context = { caution, inCell: true, oneLine: true };
    return printInline(cell?.children ?? [], context)
      .replace(/\s+/g, ' ')
      .trim();
  });
}

function ruleOf(align: string | null | undefined): string {
  if (align === 'center') return ':-:';
  if (align === 'right') return '--:';
  return align === 'left' ? ':--' : '---';
}

function component(node: MdNode, caution: Caution): string {
  const inside = node.children ? printBlocks(node.children, caution) : '';
  if (inside === '') return node.children ? '' : `<${openTag(node)} />`;
  return `<${openTag(node)}>\n\n${inside}\n\n</${node.name ?? ''}>`;
}

/** Puts `first` before the first line and `rest` before the others; empty lines get no spaces at their end. */
function prefixed(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, index) =>
      ((index === 0 ? first : line === '' ? rest.trimEnd() : rest) + line).trimEnd(),
    )
    .join('\n');
}
