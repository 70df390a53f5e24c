import { scanTag } from './scan-tag.ts';

/** A syntax error as the parser reports it; line and column count from 1 within the body. */
export interface MdxError {
  line: number;
  column: number;
  reason: string;
}

/** The body without one broken place, and what to tell about that place. */
export interface Mended {
  source: string;
  /** Undefined for what only follows from an earlier fault. */
  fault: { line: number; column: number; message: string; fix: string } | undefined;
}

const UNCLOSED = /^Expected a closing tag for `<([^`>]*)>` \((\d+):(\d+)\)/;
const MISMATCH =
  /^Unexpected closing tag `<\/([^`>]*)>`.*closing tag for `<([^`>]*)>` \((\d+):(\d+)\)/;
const STRAY = /^Unexpected closing tag `<\/([^`>]*)>`/;

/**
 * Blanks a broken place of `source`, keeping every other line and column, so that the rest can be read.
 * `lost` gathers the names of tags that could not be read: their closing tags are no further fault.
 */
export function mendMdx(source: string, error: MdxError, lost: Set<string>): Mended {
  const { reason } = error;
  const unclosed = UNCLOSED.exec(reason);
  if (unclosed) return openTag(source, unclosed[1]!, Number(unclosed[2]), Number(unclosed[3]));
  const stray = STRAY.exec(reason)?.[1];
  if (stray !== undefined && lost.has(stray))
    return { source: withoutTag(source, error), fault: undefined };
  const mismatch = MISMATCH.exec(reason);
  if (mismatch && isOpenBefore(source, stray!, error))
    return openTag(source, mismatch[2]!, Number(mismatch[3]), Number(mismatch[4]));
  if (mismatch) return wrongClosing(source, error, mismatch, lost);
  if (stray !== undefined) return strayClosing(source, error, stray);
  return unreadable(source, error, lost);
}

function openTag(source: string, name: string, line: number, column: number): Mended {
  const fault = {
    line,
    column,
    message: `<${name}> is not closed`,
    fix: `write </${name}> where it ends, before what is around it ends`,
  };
  return { source: withoutTag(source, { line, column }), fault };
}

function wrongClosing(
  source: string,
  error: MdxError,
  [, closing, opening, line, column]: RegExpExecArray,
  lost: Set<string>,
): Mended {
  const withoutOpening = withoutTag(source, { line: Number(line), column: Number(column) });
  lost.add(opening!);
  const message = `</${closing}> stands where <${opening}> should be closed`;
  const fault = { line: error.line, column: error.column, message, fix: `</${opening}>` };
  return { source: withoutTag(withoutOpening, error), fault };
}

function strayClosing(source: string, error: MdxError, name: string): Mended {
  const message = `</${name}> closes nothing: no <${name}> is open here`;
  const fix = `delete it, or open <${name}> before`;
  const fault = { line: error.line, column: error.column, message, fix };
  return { source: withoutTag(source, error), fault };
}

function unreadable(source: string, error: MdxError, lost: Set<string>): Mended {
  const start = offsetOf(source, error);
  const tag = /^<([A-Za-z][\w.-]*)/.exec(source.slice(start));
  if (tag) lost.add(tag[1]!);
  const endOfLine = source.indexOf('\n', start);
  const single = !tag && /[<{]/.test(source[start] ?? '');
  const end = single ? start + 1 : endOfLine === -1 ? source.length : endOfLine;
  const text = source.slice(start).split('\n', 1)[0]!;
  const fault = {
    line: error.line,
    column: error.column,
    ...explain(text, error.reason, tag?.[1]),
  };
  return { source: blank(source, start, end), fault };
}

function explain(text: string, reason: string, tag?: string): { message: string; fix: string } {
  if (tag !== undefined)
    return {
      message: `the tag <${tag}> can’t be read`,
      fix: 'close every quote and brace of the tag, and end it with > or />',
    };
  if (text.startsWith('<!--'))
    return { message: 'an HTML comment can’t stand in MDX', fix: '{/* … */}' };
  if (text.startsWith('<'))
    return { message: `“${text.slice(0, 12)}” starts with < but is no tag`, fix: '\\<' };
  if (text.startsWith('{'))
    return {
      message: 'the brace { is never closed',
      fix: 'write \\{ for a brace in the text, or give plain data such as {["a", "b"]}',
    };
  const plain = reason.replace(/ \((?:note: |mdx-)[^]*$/, '');
  return { message: `the MDX can’t be read: ${plain}`, fix: 'write it in plain Markdown' };
}

function isOpenBefore(source: string, name: string, at: { line: number; column: number }): boolean {
  const before = source.slice(0, offsetOf(source, at));
  const count = (start: string): number => before.split(new RegExp(`${start}${name}\\b`)).length;
  return count('<') > count('</');
}

function withoutTag(source: string, at: { line: number; column: number }): string {
  const start = offsetOf(source, at);
  return blank(source, start, scanTag(source, start).end);
}

function offsetOf(source: string, { line, column }: { line: number; column: number }): number {
  const before = source.split('\n').slice(0, line - 1);
  return before.reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
}

function blank(source: string, start: number, end: number): string {
  return (
    source.slice(0, start) + source.slice(start, end).replace(/[^\n]/g, ' ') + source.slice(end)
  );
}
