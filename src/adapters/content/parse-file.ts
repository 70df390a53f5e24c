import { createHash } from 'node:crypto';
import type { ParsedFile, SyntaxFault } from '#domain/library';
import { parseMdx } from './parse-mdx.ts';
import { parseYaml } from './parse-yaml.ts';

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/;

/** Parses one content file. Never throws: what can't be read is in `faults`. */
export function parseFile(path: string, bytes: Uint8Array): ParsedFile {
  const decoded = decode(bytes);
  if ('fault' in decoded) return unreadable(path, decoded.fault);
  return /\.mdx?$/.test(path)
    ? parseArticle(path, decoded.text)
    : { path, digest: digestOf(decoded.text), ...parseYaml(decoded.text) };
}

function digestOf(...texts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 12);
}

function decode(bytes: Uint8Array): { text: string } | { fault: string } {
  if (bytes.includes(0)) return { fault: 'the file holds binary data (a NUL byte)' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: text.replaceAll('\r\n', '\n') };
  } catch {
    return { fault: 'the file is not UTF-8 text' };
  }
}

function unreadable(path: string, message: string): ParsedFile {
  const point = { line: 1, column: 1, offset: 0 };
  const fault: SyntaxFault = {
    kind: 'unreadable-file',
    point,
    message,
    fix: 'save it as UTF-8 text',
  };
  return { path, digest: '', data: undefined, locate: () => point, faults: [fault] };
}

function parseArticle(path: string, text: string): ParsedFile {
  const match = FRONT_MATTER.exec(text);
  if (!match) return withoutFrontMatter(path, text);
  const head = parseYaml(match[1] ?? '', 2);
  const bodyLine = match[0].split('\n').length;
  const source = text.slice(match[0].length);
  const body = parseMdx(source, bodyLine);
  // Only what a translator translates: a new verification date leaves the digest as it is.
  const words = ['title', 'summary'].map((key) => fieldOf(head.data, key));
  return {
    path,
    digest: digestOf(...words, source.trim()),
    data: head.data,
    locate: head.locate,
    tree: body.tree,
    faults: [...head.faults, ...body.faults],
  };
}

function fieldOf(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
}

function withoutFrontMatter(path: string, text: string): ParsedFile {
  const point = { line: 1, column: 1, offset: 0 };
  const body = parseMdx(text, 1);
  const fault: SyntaxFault = {
    kind: 'missing-front-matter',
    point,
    message: text.startsWith('---')
      ? 'the front matter has no closing line'
      : 'the file does not start with front matter',
    fix: 'start with a line ---, then the fields of docs/authoring.md, then a line ---',
  };
  return {
    path,
    digest: '',
    data: undefined,
    locate: () => point,
    tree: body.tree,
    faults: [fault, ...body.faults],
  };
}
