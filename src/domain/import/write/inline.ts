import type { MdNode } from '../model.ts';
import { escapeProp, escapeText, escapeUrl, longerRun, type Caution } from './escape.ts';

/** Where a line of text stands: cells and headings have one line only. */
export interface LineContext {
  caution: Caution;
  inCell: boolean;
  oneLine: boolean;
  /** Inside the text of a link, where an address is not a link of its own. */
  inLink?: boolean;
}

interface Piece {
  text: string;
  /** A mark of emphasis stands at both ends. */
  marked: boolean;
}

const WORD = /[\p{L}\p{N}]/u;

/** Writes what stands in a line of text as MDX. */
export function printInline(nodes: readonly MdNode[], context: LineContext): string {
  const pieces = nodes.map((node, index) => piece(node, context, nodes[index + 1]));
  let result = '';
  let previous: Piece | undefined;
  for (const next of pieces) {
    if (next.text === '') continue;
    result = glue(result, previous, next);
    previous = next;
  }
  return result;
}

/**
 * Puts two pieces together. Where a word touches a mark of emphasis whose other neighbour is
 * punctuation, Markdown would not see the mark (CommonMark 6.2), so the letter is written as a number.
 */
function glue(before: string, previous: Piece | undefined, next: Piece): string {
  if (previous?.marked && !next.marked && WORD.test(firstOf(next.text))) {
    const inner = previous.text.replace(/[*_~]+$/, '').at(-1) ?? '';
    if (!WORD.test(inner))
      return before + asNumber(firstOf(next.text)) + next.text.slice(firstOf(next.text).length);
  }
  if (next.marked && WORD.test(lastOf(before))) {
    const inner = next.text.replace(/^[*_~]+/, '');
    const last = lastOf(before);
    if (!WORD.test(firstOf(inner)))
      return before.slice(0, -last.length) + asNumber(last) + next.text;
  }
  return before + next.text;
}

const firstOf = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 32);
const lastOf = (text: string): string => /.$/su.exec(text)?.[0] ?? '';
const asNumber = (letter: string): string => `&#x${letter.codePointAt(0)!.toString(16)};`;

function piece(node: MdNode, context: LineContext, next: MdNode | undefined): Piece {
  const children = node.children ?? [];
  switch (node.type) {
    case 'text':
      return plain(textPiece(node.value ?? '', context, next));
    case 'break':
      return plain(context.oneLine ? '<br />' : '\\\n');
    case 'inlineCode':
      return plain(code(node.value ?? '', context));
    case 'strong':
      return emphasis('**', children, context);
    case 'emphasis':
      return emphasis(
        children.some((child) => child.type !== 'text') ? '_' : '*',
        children,
        context,
      );
    case 'delete':
      return emphasis('~~', children, context);
    case 'link':
      return plain(linkPiece(node, context));
    case 'image':
      return plain(
        `![${escapeText(node.alt ?? '', context.caution, context.inCell)}](${escapeUrl(node.url ?? '')})`,
      );
    case 'footnoteReference':
      return plain(`[^${footnoteName(node)}]`);
    case 'component':
      return plain(component(node, context));
    default:
      return plain(
        node.value === undefined
          ? printInline(children, context)
          : textPiece(node.value, context, next),
      );
  }
}

const plain = (text: string): Piece => ({ text, marked: false });

function textPiece(value: string, context: LineContext, next: MdNode | undefined): string {
  const flat = context.oneLine ? value.replace(/\s*\n\s*/g, ' ') : value;
  const plainText = escapeText(flat, context.caution, context.inCell);
  const escaped = context.caution === 'strict' || context.inLink ? plainText : unlink(plainText);
  const opensLink = next !== undefined && ['link', 'footnoteReference'].includes(next.type);
  return opensLink && context.caution === 'normal' ? escaped.replace(/!$/, '\\!') : escaped;
}

/** An address that was not a link does not become one: GFM would even take the escapes after it for its own. */
function unlink(text: string): string {
  return text.replace(/(https?|ftp):(?=\/\/)/gi, '$1\\:').replace(/(www)\.(?=\S)/gi, '$1\\.');
}

function emphasis(mark: string, children: readonly MdNode[], context: LineContext): Piece {
  const inside = printInline(children, context);
  const core = inside.replace(/^(?:\s|\\\n)+|(?:\s|\\\n)+$/g, '');
  if (core === '' || core === '\\') return { text: inside, marked: false };
  const [lead = '', tail = ''] = inside.split(core, 2);
  // Marks that touch marks of the same kind would be read as one longer mark.
  const touching = core.startsWith(mark[0]!) || core.endsWith(mark[0]!);
  if (touching) return { text: inside, marked: false };
  return { text: `${lead}${mark}${core}${mark}${tail}`, marked: lead === '' && tail === '' };
}

function code(value: string, context: LineContext): string {
  const flat = value.replace(/\s*\n\s*/g, ' ');
  if (flat.trim() === '') return flat === '' ? '' : ' ';
  const mark = longerRun(flat, '`', 1);
  const pad = /^`|`$|^ .*[^ ].* $/.test(flat) ? ' ' : '';
  const body = context.inCell ? flat.replaceAll('|', '\\|') : flat;
  return `${mark}${pad}${body}${pad}${mark}`;
}

function linkPiece(node: MdNode, context: LineContext): string {
  const label = printInline(node.children ?? [], { ...context, inLink: true }).trim();
  const url = escapeUrl(node.url ?? '');
  if (label === '' && url === '') return '';
  return `[${label === '' ? escapeText(node.url ?? '', context.caution, context.inCell) : label}](${url})`;
}

function component(node: MdNode, context: LineContext): string {
  const name = node.name ?? '';
  const tag = openTag(node);
  if (!node.children) return `<${tag} />`;
  const inside = printInline(node.children, { ...context, oneLine: true }).trim();
  return inside === '' ? '' : `<${tag}>${inside}</${name}>`;
}

/** `Name a="1" b="2"`, as it stands after `<`. */
export function openTag(node: MdNode): string {
  const props = Object.entries(node.props ?? {}).map(
    ([key, value]) => `${key}="${escapeProp(value)}"`,
  );
  return [node.name ?? '', ...props].join(' ');
}

/** A footnote's name without characters that Markdown minds. */
export function footnoteName(node: MdNode): string {
  return (node.identifier ?? node.label ?? '').replace(/[^\p{L}\p{N}-]+/gu, '-') || 'note';
}
