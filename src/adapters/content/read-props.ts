import { parse } from 'yaml';
import type { SyntaxFault } from '#domain/library';
import type { Point, PropValue } from '#domain/shared';
import { scanTag } from './scan-tag.ts';

/** An attribute of a JSX tag as satteri gives it. */
export interface RawAttribute {
  type: string;
  name?: string;
  value?: string | null | { value: string };
}

/** Props of a component as data, with the place of each. */
export interface ReadProps {
  props: Record<string, PropValue>;
  propPoints: Record<string, Point>;
  faults: SyntaxFault[];
}

/**
 * Reads `id="x" minutes={3} also={["a", "b"]}` as data. What stands in braces is read as JSON written
 * loosely (YAML's flow form), never run. `start` is the tag's place in `source`.
 */
export function readProps(
  attributes: readonly RawAttribute[],
  source: string,
  start: Point,
  shift: number,
): ReadProps {
  const props: Record<string, PropValue> = {};
  const propPoints: Record<string, Point> = {};
  const faults: SyntaxFault[] = [];
  const offsets = scanTag(source, start.offset).attributes;
  for (const [index, attribute] of attributes.entries()) {
    const point = pointAt(offsets[index] ?? start.offset, source, start, shift);
    const name = attribute.name ?? '';
    if (attribute.type !== 'mdxJsxAttribute') {
      faults.push(codeFault(point, 'props can’t be spread'));
      continue;
    }
    if (propPoints[name]) faults.push(twiceFault(point, name));
    propPoints[name] ??= point;
    const value = readValue(attribute.value);
    if (value === undefined) faults.push(codeFault(point, `“${name}” is code, not data`));
    else props[name] ??= value;
  }
  return { props, propPoints, faults };
}

function codeFault(point: Point, message: string): SyntaxFault {
  return {
    kind: 'code-in-content',
    point,
    message,
    fix: 'give a text, a number, true, false, or a list such as {["a", "b"]}',
  };
}

function twiceFault(point: Point, name: string): SyntaxFault {
  const message = `“${name}” is given twice`;
  return { kind: 'broken-mdx', point, message, fix: 'keep one of the two' };
}

function readValue(value: RawAttribute['value']): PropValue | undefined {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value;
  const code = value.value.trim();
  if (!/^(?:[[{"'-]|\d|true$|false$|null$)/.test(code)) return undefined;
  try {
    const data: unknown = parse(code);
    return isData(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

// A value that contains itself overflows the stack, which the caller takes for what it is: no data.
function isData(value: unknown): value is PropValue {
  if (Array.isArray(value)) return value.every(isData);
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isData);
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function pointAt(offset: number, source: string, start: Point, shift: number): Point {
  const before = source.slice(start.offset, offset).split('\n');
  const column = before.length === 1 ? start.column + before[0]!.length : before.at(-1)!.length + 1;
  return { line: start.line + before.length - 1 + shift, column, offset };
}
