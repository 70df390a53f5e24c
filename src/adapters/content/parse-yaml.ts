// yaml: keeps the position of every key and value, which the checker's messages need.
import { isMap, isNode, isPair, isScalar, parseDocument, visit, type Document } from 'yaml';
import type { ParsedFile, SyntaxFault } from '#domain/library';
import type { Point } from '#domain/shared';
import { pointsIn } from './line-starts.ts';

/** YAML as data, with the place of each key. */
export interface ParsedYaml {
  data: unknown;
  locate: ParsedFile['locate'];
  faults: SyntaxFault[];
}

/**
 * Parses YAML that starts at line `firstLine` (from 1) of its file. Broken YAML gives faults instead of
 * an exception; a key written twice is a fault, but the data is still read.
 */
export function parseYaml(text: string, firstLine = 1): ParsedYaml {
  const document = parseDocument(text, { prettyErrors: false });
  const pointAt = pointsIn(text);
  const toPoint = (offset: number): Point => {
    const point = pointAt(offset);
    return { ...point, line: point.line + firstLine - 1 };
  };
  const faults = document.errors.map((error) => faultOf(error, toPoint));
  const locate: ParsedYaml['locate'] = (keys, target) => toPoint(offsetOf(document, keys, target));
  if (document.errors.some((error) => error.code !== 'DUPLICATE_KEY'))
    return { data: undefined, locate, faults };
  const alias = firstAlias(document);
  if (alias !== undefined)
    return { data: undefined, locate, faults: [...faults, aliasFault(toPoint(alias))] };
  return { data: document.toJS() ?? undefined, locate, faults };
}

// An alias can repeat itself for ever or a billion times, and no content needs one.
function firstAlias(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Alias(_key, node) {
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

function aliasFault(point: Point): SyntaxFault {
  return {
    kind: 'broken-yaml',
    point,
    message: 'the YAML can’t be read: it refers to another place with *',
    fix: 'write the value itself; put a text that starts with * in quotes',
  };
}

function faultOf(
  error: { code: string; message: string; pos: readonly [number, number] },
  toPoint: (offset: number) => Point,
): SyntaxFault {
  const sentence = error.message.split(/ at line |\n/)[0]!.trim();
  return {
    kind: 'broken-yaml',
    point: toPoint(error.pos[0]),
    message: `the YAML can’t be read: ${sentence}`,
    fix:
      HINTS[error.code] ??
      'check the indentation, and quote texts that contain “: ” or start with a sign',
  };
}

const HINTS: Record<string, string> = {
  DUPLICATE_KEY: 'keep one of the two lines',
  BLOCK_AS_IMPLICIT_KEY: 'put the text in quotes: it contains “: ”',
  BAD_ALIAS: 'put the text in quotes: it starts with *',
  TAB_AS_INDENT: 'indent with spaces',
};

function offsetOf(
  document: Document,
  keys: readonly (string | number)[],
  target: 'key' | 'value' = 'value',
): number {
  for (let depth = keys.length; depth > 0; depth--) {
    const exact = depth === keys.length;
    const found = rangeOf(document, keys.slice(0, depth), exact ? target : 'key');
    if (found !== undefined) return found;
  }
  return 0;
}

function rangeOf(
  document: Document,
  keys: readonly (string | number)[],
  target: 'key' | 'value',
): number | undefined {
  const parent = keys.length === 1 ? document.contents : document.getIn(keys.slice(0, -1), true);
  const last = keys.at(-1);
  if (target === 'key' && isMap(parent)) {
    const pair = parent.items.find(
      (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(last),
    );
    return pair && isScalar(pair.key) ? pair.key.range?.[0] : undefined;
  }
  const node: unknown = document.getIn(keys, true);
  return isNode(node) ? node.range?.[0] : undefined;
}
