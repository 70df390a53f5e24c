import type { Place } from '../issue/index.ts';
import type { Document, Entry, KeyPath } from '../library/index.ts';
import { nearest, type Point, type TreeNode } from '../shared/index.ts';

/** The place of a key's value (or of the key itself) in an entry's YAML. */
export function placeOf(
  entry: Pick<Entry<unknown>, 'path' | 'locate'>,
  keys: KeyPath,
  target?: 'key' | 'value',
): Place {
  return placeAt(entry, entry.locate(keys, target));
}

/** The place of a node of the body; of the file's start when the parser gave none. */
export function placeOfNode(entry: Pick<Document<unknown>, 'path'>, node: TreeNode): Place {
  return placeAt(entry, node.position?.start ?? { line: 1, column: 1, offset: 0 });
}

/** A point as a place in the entry's file. */
export function placeAt(entry: { path: string }, point: Point): Place {
  return { file: entry.path, line: point.line, column: point.column };
}

/** The message for an id that names nothing, with the nearest one that exists. */
export function unknown(what: string, came: string, known: Iterable<string>, where: string) {
  const meant = nearest(came, known);
  return {
    message: `there is no ${what} “${came}”`,
    expected: where,
    fix: meant === undefined ? `use one that exists, or add it` : `did you mean ${meant}?`,
  };
}
