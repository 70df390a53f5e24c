import type { ImportPorts, Tell } from '../model.ts';
import { linesOf, type Line } from './lines.ts';

/** A source file cut in two. */
export interface Parts {
  data: Record<string, unknown>;
  body: Line[];
}

const OPEN = /^---\s*$/;
const CLOSE = /^(?:---|\.\.\.)\s*$/;
const FIELD = /^([A-Za-z][\w.-]*):[ \t]*(.*)$/;

/**
 * Reads the front matter of any system that writes YAML between `---` lines. Broken YAML is read
 * line by line instead, so that at least title and description survive.
 */
export function splitFrontMatter(text: string, parse: ImportPorts['parseYaml'], tell: Tell): Parts {
  const lines = linesOf(text);
  const first = lines.findIndex((line) => line.text.trim() !== '');
  if (first < 0 || !OPEN.test(lines[first]!.text)) return { data: {}, body: lines };
  const end = lines.findIndex((line, index) => index > first && CLOSE.test(line.text));
  if (end < 0) return { data: {}, body: lines };
  const head = lines.slice(first + 1, end);
  if (!looksLikeData(head)) return { data: {}, body: lines };
  return { data: readData(head, parse, tell), body: lines.slice(end + 1) };
}

/** A `---` at the top may also be a rule over ordinary text. */
function looksLikeData(head: readonly Line[]): boolean {
  const filled = head.filter((line) => line.text.trim() !== '' && !line.text.startsWith('#'));
  return filled.length === 0 || FIELD.test(filled[0]!.text);
}

function readData(
  head: readonly Line[],
  parse: ImportPorts['parseYaml'],
  tell: Tell,
): Record<string, unknown> {
  try {
    const data = parse(head.map((line) => line.text).join('\n'));
    if (typeof data === 'object' && data !== null && !Array.isArray(data)) return { ...data };
    return {};
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    tell('front matter', head[0]?.from ?? 1, `not YAML, so read line by line: ${reason}`);
    return byLine(head);
  }
}

function byLine(head: readonly Line[]): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const { text } of head) {
    const [, name = '', value = ''] = FIELD.exec(text) ?? [];
    if (name !== '') data[name] = value.trim().replace(/^(['"])(.*)\1$/, '$2');
  }
  return data;
}
