import type { MdNode, Tell } from '../model.ts';
import { lineOf, lineTextOf, mapNodes, walk } from '../nodes.ts';
import { slugOf } from '../plan/names.ts';

/** The addresses inside an article. */
export interface Anchors {
  /** Ids that exist. */
  ids: ReadonlySet<string>;
  /** Other names that old links use, in their loosest form, and the id each means. Empty id: the top. */
  aliases: ReadonlyMap<string, string>;
}

/** Lower case, letters and digits only: old systems make ids by rules of their own. */
function loose(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The id that `#name` means in an article; empty for its top, undefined when there is none. */
export function findAnchor(anchors: Anchors, name: string): string | undefined {
  if (name === '' || name === 'top') return '';
  if (anchors.ids.has(name)) return name;
  return anchors.aliases.get(loose(name));
}

/**
 * Settles the ids of an article: headings get theirs from GitHub's rule, problems from their words,
 * `<Anchor>`s keep theirs unless one is taken. Returns the blocks with ids and the map for links.
 */
export function settleAnchors(
  blocks: readonly MdNode[],
  title: string | undefined,
  newSlugger: () => (text: string) => string,
  tell: Tell,
): { blocks: MdNode[]; anchors: Anchors } {
  const ids = new Set<string>();
  const aliases = new Map<string, string>();
  const seen = new Set<string>();
  const slug = newSlugger();
  for (const node of walk(blocks)) {
    if (node.type === 'heading') ids.add(slug(lineTextOf(node.children ?? [])));
  }
  const settled = blocks.map((node, index) =>
    node.name === 'Problem' ? withProblemId(node, blocks[index - 1], ids, aliases) : node,
  );
  const kept = mapNodes(settled, (node) => keepAnchor(node, ids, seen, aliases, tell));
  for (const id of ids) if (!aliases.has(loose(id))) aliases.set(loose(id), id);
  if (title !== undefined && !aliases.has(loose(title))) aliases.set(loose(title), '');
  return { blocks: kept.filter((node) => !isEmptyParagraph(node)), anchors: { ids, aliases } };
}

/** A problem takes the id of the old anchor before it, which is the same in every language; else one of its words. */
function withProblemId(
  node: MdNode,
  before: MdNode | undefined,
  ids: Set<string>,
  aliases: Map<string, string>,
): MdNode {
  const says = node.props?.['says'] ?? '';
  const anchor = before?.children?.length === 1 ? before.children[0] : undefined;
  const old = anchor?.name === 'Anchor' ? (anchor.props?.['id'] ?? '') : '';
  const base = (slugOf(old) === old && old) || slugOf(says) || 'problem';
  let id = base;
  for (let count = 2; ids.has(id); count++) id = `${base}-${count}`;
  ids.add(id);
  if (!aliases.has(loose(says))) aliases.set(loose(says), id);
  return { ...node, props: { id, says } };
}

function keepAnchor(
  node: MdNode,
  ids: Set<string>,
  seen: Set<string>,
  aliases: Map<string, string>,
  tell: Tell,
): MdNode[] {
  if (node.name !== 'Anchor') return [node];
  const written = node.props?.['id'] ?? '';
  const id = written.trim().replace(/^#/, '').replace(/\s+/g, '-');
  if (id === '') return [];
  if (seen.has(id)) tell('anchor', lineOf(node), `the anchor “${written}” is there twice`);
  seen.add(id);
  if (ids.has(id)) return [];
  ids.add(id);
  if (!aliases.has(loose(id))) aliases.set(loose(id), id);
  return [{ ...node, props: { id } }];
}

function isEmptyParagraph(node: MdNode): boolean {
  return node.type === 'paragraph' && (node.children ?? []).length === 0;
}
