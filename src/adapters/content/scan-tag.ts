/** A JSX tag's parts as offsets in the source (UTF-16 units). */
export interface ScannedTag {
  /** Where each attribute starts, in order. */
  attributes: number[];
  /** Behind the closing `>`; the end of the source when there is none. */
  end: number;
}

const NAME = /<[^\s/>{]*/y;
const SPACE = /[\s/]*/y;
const ATTRIBUTE_NAME = /[^\s=/>{]*/y;
const EQUALS = /\s*=\s*/y;
const STRING = /"[^"]*"?|'[^']*'?|`[^`]*`?/y;

/** Finds the attributes of the tag that starts at `start`; what stands in quotes or braces is skipped. */
export function scanTag(source: string, start: number): ScannedTag {
  const attributes: number[] = [];
  let at = skip(NAME, source, start);
  for (;;) {
    at = skip(SPACE, source, at);
    if (at >= source.length) return { attributes, end: source.length };
    if (source[at] === '>') return { attributes, end: at + 1 };
    attributes.push(at);
    at = Math.max(at + 1, skipAttribute(source, at));
  }
}

function skip(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : at;
}

function skipAttribute(source: string, start: number): number {
  if (source[start] === '{') return skipBraces(source, start);
  const name = skip(ATTRIBUTE_NAME, source, start);
  const value = skip(EQUALS, source, name);
  if (value === name) return name;
  return source[value] === '{' ? skipBraces(source, value) : skip(STRING, source, value);
}

function skipBraces(source: string, start: number): number {
  let depth = 0;
  let at = start;
  while (at < source.length) {
    const sign = source[at];
    if (sign === '{') depth++;
    if (sign === '}') depth--;
    at = Math.max(at + 1, skip(STRING, source, at));
    if (depth === 0) return at;
  }
  return at;
}
