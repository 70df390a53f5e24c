import { toBlocks } from '../html/block.ts';
import type { ImportPorts, MdNode, Tell } from '../model.ts';
import { convertAdmonitions, convertTabs, dropModules } from '../read/blocks.ts';
import { splitFrontMatter } from '../read/front-matter.ts';
import { expandIncludes, type Lookup } from '../read/includes.ts';
import { textOfLines, type Line } from '../read/lines.ts';
import { convertMacros } from '../read/macros.ts';
import type { SourceFile } from '../model.ts';
import type { Words } from '../words.ts';
import { convertAlerts } from './alerts.ts';
import { orderHeadings } from './headings.ts';
import { joinBrokenLists, listLinks } from './lists.ts';
import { resolveReferences } from './references.ts';

/** A source file as Markdown nodes, before its links and its shape are settled. */
export interface Draft {
  path: string;
  /** Front matter of the other system. */
  data: Record<string, unknown>;
  /** The level-1 heading. */
  heading: string | undefined;
  blocks: MdNode[];
  /** What the conversion fell back to: the text after includes and macros. */
  plain: string;
}

/** Reads one source file: includes, macros, Markdown, HTML, alerts, headings. */
export function convertFile(
  file: SourceFile,
  lookup: Lookup,
  words: Words,
  ports: ImportPorts,
  tell: Tell,
): Draft {
  const { data, body } = splitFrontMatter(file.text, ports.parseYaml, tell);
  const lines = prepare(file.path, body, lookup, words, tell);
  const plain = textOfLines(lines);
  const root = ports.parseMarkdown(plain);
  pointToSource(root, lines);
  const blocks = convertAlerts(toBlocks(resolveReferences(root.children ?? []), tell), tell);
  const headed = orderHeadings(blocks, tell);
  return {
    path: file.path,
    data,
    heading: headed.title,
    blocks: listLinks(joinBrokenLists(headed.blocks)),
    plain,
  };
}

function prepare(path: string, body: Line[], lookup: Lookup, words: Words, tell: Tell): Line[] {
  const isMdx = /\.mdx$/i.test(path);
  const modules = isMdx
    ? dropModules(body, (line) => tell('macro', line.from, `left out: ${line.text}`))
    : body;
  const whole = expandIncludes(path, modules, lookup, tell);
  return convertAdmonitions(convertTabs(convertMacros(whole, words, tell)));
}

/** Rewrites positions so that they name lines of the source file. */
function pointToSource(node: MdNode, lines: readonly Line[]): void {
  const start = node.position?.start;
  const from = start ? lines[start.line - 1]?.from : undefined;
  node.position = from === undefined ? undefined : { start: { line: from } };
  for (const child of node.children ?? []) pointToSource(child, lines);
}
