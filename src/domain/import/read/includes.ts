import type { Tell } from '../model.ts';
import { decodePath, folderOf, relativePath, resolvePath } from '../paths.ts';
import { changeLines, linesOf, type Line } from './lines.ts';

const MACRO = /\[!INCLUDE\s*\[([^\]]*)\]\s*\(\s*([^)\s]*)[^)]*\)\s*\]/i;
const ALONE = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?$/;
const LOCAL_URL = /(\]\(\s*<?|\b(?:source|src|lightbox|href)\s*=\s*["']?)([^)\s>"'#][^)\s>"']*)/gi;
const OUTSIDE = /^(?:[a-z][a-z0-9+.-]*:|\/|~|#)/i;

/** Gives the body of a file by its path in the folder, without its front matter. */
export type Lookup = (path: string) => { path: string; text: string } | undefined;

interface Place {
  path: string;
  /** The files being expanded, to notice a circle. */
  chain: readonly string[];
  lookup: Lookup;
  tell: Tell;
}

/** Puts the text of included files where `[!INCLUDE [label](path)]` stands, down to any depth. */
export function expandIncludes(
  path: string,
  lines: readonly Line[],
  lookup: Lookup,
  tell: Tell,
): Line[] {
  return expand(lines, { path, chain: [path], lookup, tell });
}

function expand(lines: readonly Line[], place: Place): Line[] {
  return changeLines(lines, (line) => expandLine(line, place));
}

function expandLine(line: Line, place: Place): Line[] {
  const found = MACRO.exec(line.text);
  if (!found) return [line];
  const before = line.text.slice(0, found.index);
  const after = line.text.slice(found.index + found[0].length);
  const body = bodyOf(found[1] ?? '', found[2] ?? '', line.from, place, ALONE.test(before));
  const [first = '', ...more] = insert(before, body);
  const last = more.length > 0 ? more.length - 1 : -1;
  if (last < 0) return expandLine({ text: first + after, from: line.from }, place);
  const rest = more.map((text, index) => (index === last ? text + after : text));
  const tail = expandLine({ text: rest[last]!, from: line.from }, place);
  const middle = rest.slice(0, last).map((text) => ({ text, from: line.from }));
  return [{ text: first, from: line.from }, ...middle, ...tail];
}

/** The lines to put after `before`: as they are where the macro stands alone, else on one line if that is possible. */
function insert(before: string, body: readonly string[]): string[] {
  const [first = '', ...more] = body;
  if (more.length === 0) return [before + first];
  const indent = before.replace(/[^\s>]/g, ' ');
  if (ALONE.test(before)) return [before + first, ...more.map((text) => indent + text)];
  const blocks = more.includes('') && !before.trimStart().startsWith('|');
  if (!blocks) return [before + body.join(' ')];
  const margin = /^[\s>]*/.exec(before)![0].replace(/[^\s>]/g, ' ');
  return [before.trimEnd(), margin.trimEnd(), ...body.map((text) => margin + text)];
}

function bodyOf(
  label: string,
  url: string,
  line: number,
  place: Place,
  alone: boolean,
): readonly string[] {
  const plain = decodePath(url);
  const target = plain.startsWith('~')
    ? resolvePath('', plain.slice(1))
    : resolvePath(folderOf(place.path), plain);
  const file = place.lookup(target);
  if (file && !place.chain.includes(file.path)) return included(file, line, place);
  const reason = file ? 'includes itself' : 'is not in the folder';
  const isName = /^[\w./-]*$/.test(label) && /[_./-]|^$/.test(label);
  const kept = alone || isName ? 'left out' : `its label “${label}” was put instead`;
  place.tell('include', line, `the included file ${url} ${reason}; ${kept}`);
  return [alone || isName ? '' : label];
}

function included(
  file: { path: string; text: string },
  line: number,
  place: Place,
): readonly string[] {
  const inner = expand(
    linesOf(file.text.trim()).map(({ text }) => ({ text, from: line })),
    { ...place, path: file.path, chain: [...place.chain, file.path] },
  );
  return inner.map(({ text }) => rebase(text, folderOf(file.path), folderOf(place.path)));
}

/** Turns relative addresses that were written in one folder into ones that work from another. */
function rebase(text: string, from: string, to: string): string {
  if (from === to) return text;
  return text.replace(LOCAL_URL, (all, lead: string, url: string) => {
    if (OUTSIDE.test(url)) return all;
    return lead + relativePath(to, resolvePath(from, url));
  });
}
