import type { MdNode, Tell } from '../model.ts';
import { trimBreaks } from '../html/inline.ts';
import { lineOf, mapNodes, paragraph, text } from '../nodes.ts';

/** Labels of alerts, also as translators wrote them, and the kind of <Note> each becomes. */
const KINDS: Record<string, string> = {
  note: 'info', info: 'info', примечание: 'info', заметка: 'info',
  tip: 'tip', hint: 'tip', совет: 'tip', подсказка: 'tip',
  important: 'warning', warning: 'warning', важно: 'warning', предупреждение: 'warning',
  caution: 'danger', danger: 'danger', внимание: 'danger', осторожно: 'danger',
}; // prettier-ignore

const LABEL = /^\s*\[!\s*([\p{L}]+)([^\]]*)\]\s*/u;

/** `> [!NOTE]` becomes `<Note kind="info">`; a quote with several labels becomes several notes. */
export function convertAlerts(nodes: readonly MdNode[], tell: Tell): MdNode[] {
  return mapNodes(nodes, (node) => (node.type === 'blockquote' ? quote(node, tell) : [node]));
}

interface Part {
  kind: string | undefined;
  children: MdNode[];
}

function quote(node: MdNode, tell: Tell): MdNode[] {
  const parts: Part[] = [{ kind: undefined, children: [] }];
  for (const child of node.children ?? []) {
    for (const { label, rest } of cut(child)) {
      if (label !== undefined)
        parts.push({ kind: kindOf(label, lineOf(node), tell), children: [] });
      if (rest) parts.at(-1)!.children.push(rest);
    }
  }
  return parts.flatMap(({ kind, children }) => {
    if (children.length === 0) return [];
    if (kind === 'div') return children;
    if (kind === undefined) return [{ ...node, children }];
    return [
      { type: 'component', name: 'Note', props: { kind }, children, position: node.position },
    ];
  });
}

function kindOf(label: string, line: number, tell: Tell): string {
  const word = label.toLowerCase();
  if (word === 'div') return 'div';
  const kind = KINDS[word];
  if (kind === undefined) tell('macro', line, `[!${label}] is unknown; it became a note`);
  return kind ?? 'info';
}

/** Cuts a paragraph at each label that begins one of its lines. */
function cut(node: MdNode): { label: string | undefined; rest: MdNode | undefined }[] {
  if (node.type !== 'paragraph') return [{ label: undefined, rest: node }];
  const pieces: { label: string | undefined; children: MdNode[] }[] = [
    { label: undefined, children: [] },
  ];
  let atStart = true;
  for (const child of node.children ?? []) {
    if (child.type === 'text') cutText(child.value ?? '', atStart, pieces);
    else pieces.at(-1)!.children.push(child);
    atStart = child.type === 'break' || (child.type === 'text' && /\n\s*$/.test(child.value ?? ''));
  }
  return pieces
    .filter((piece) => piece.label !== undefined || piece.children.length > 0)
    .map((piece) => ({
      label: piece.label,
      rest: isBlank(piece.children) ? undefined : paragraph(trimBreaks(piece.children), node),
    }));
}

function cutText(
  value: string,
  atStart: boolean,
  pieces: { label: string | undefined; children: MdNode[] }[],
): void {
  value.split('\n').forEach((line, index) => {
    const label = index > 0 || atStart ? LABEL.exec(line) : null;
    if (label) pieces.push({ label: label[1], children: [] });
    const rest = label ? line.slice(label[0].length) : line;
    const children = pieces.at(-1)!.children;
    const glue = index > 0 && !label && children.length > 0 ? '\n' : '';
    if (glue + rest !== '') children.push(text(glue + rest));
  });
}

function isBlank(nodes: readonly MdNode[]): boolean {
  return nodes.every(
    (node) => node.type === 'break' || (node.type === 'text' && node.value?.trim() === ''),
  );
}
