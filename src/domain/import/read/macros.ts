import type { Tell } from '../model.ts';
import { changeLines, type Line } from './lines.ts';

const IMAGE = /:::\s*image\b([^:]*(?::(?!::)[^:]*)*?):::/gi;
const IMAGE_END = /^\s*:::\s*image-end\s*:::\s*$/i;
const LAYOUT = /^[\s>]*:{3,}\s*(?:row|row-end|column|column-end)\b[^:]*:{3,}\s*$/i;
const CONDITION = /^[\s>]*:{3,}\s*(?:moniker|zone)\s+(.*?)\s*$/i;
const CONDITION_END = /^[\s>]*:{3,}\s*(?:moniker-end|zone-end)\b.*$/i;
const VIDEO = /^(\s*)(?:>\s*)?\[!VIDEO\s+([^\]\s]+)[^\]]*\]/i;
const CODE = /\[!code-?[\w-]*\s*\[([^\]]*)\]\(([^)]*)\)\]/gi;
const WORD = /\[!(UICONTROL|DNL|BADGE|PREVIEW|KEYWORD)\s+([^\]]+)\]/gi;
const NO_LOC = /:::\s*no-loc\s+text="([^"]*)"\s*:::/gi;

/** Turns DocFX and Docusaurus macros that are written in lines into plain Markdown, and tells of those without an equal. */
export function convertMacros(
  lines: readonly Line[],
  words: { video: string },
  tell: Tell,
): Line[] {
  let inLayout = false;
  return changeLines(lines, (line) => {
    if (IMAGE_END.test(line.text) || CONDITION_END.test(line.text)) return [];
    if (LAYOUT.test(line.text)) {
      if (!inLayout) tell('macro', line.from, 'rows and columns of a layout became one column');
      inLayout = !/row-end/i.test(line.text);
      return [{ text: '', from: line.from }];
    }
    const condition = CONDITION.exec(line.text)?.[1];
    if (condition !== undefined) {
      tell('macro', line.from, `a passage for some readers only (${condition}) is now for all`);
      return [{ text: '', from: line.from }];
    }
    // What is indented inside a column would otherwise be read as code.
    const text = inLayout ? line.text.replace(/^\s{4,}(?=!\[|:::)/, '') : line.text;
    return [{ text: convertLine({ text, from: line.from }, words, tell), from: line.from }];
  });
}

function convertLine({ text, from }: Line, words: { video: string }, tell: Tell): string {
  if (!text.includes(':::') && !text.includes('[!')) return text;
  return text
    .replace(IMAGE, (_, attributes: string) => imageOf(attributes))
    .replace(NO_LOC, '$1')
    .replace(VIDEO, (_, indent: string, url: string) => {
      tell('macro', from, `an embedded video became a link: ${url}`);
      return `${indent}[${words.video}](${url})`;
    })
    .replace(CODE, (_, label: string, url: string) => {
      tell('macro', from, `code taken from the file ${url} is not here`);
      return label;
    })
    .replace(WORD, (_, kind: string, word: string) =>
      kind.toUpperCase() === 'UICONTROL' ? `**${word.trim()}**` : word.trim(),
    );
}

/** `source="a.png" alt-text="b"` as a Markdown image. */
function imageOf(attributes: string): string {
  const read = (name: string): string =>
    new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i')
      .exec(attributes)
      ?.slice(1)
      .find(Boolean) ?? '';
  const alt = read('alt-text').replace(/[[\]\\]/g, '\\$&');
  const source = read('source').replace(/[<>]/g, '');
  return `![${alt}](<${source}>)`;
}
