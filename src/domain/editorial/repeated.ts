import { issueAt, type Issue } from '../issue/index.ts';
import type { KeyPath, ParsedFile } from '../library/index.ts';
import { placeOf } from './places.ts';

/** One issue for each item whose id an earlier one has. `what` names the items: `questions of this test`. */
export function repeatedIds(
  file: Pick<ParsedFile, 'path' | 'locate'>,
  items: readonly { id: string; keys: KeyPath }[],
  what: string,
): Issue[] {
  const taken = new Set<string>();
  return items.flatMap(({ id, keys }) => {
    if (!taken.has(id)) {
      taken.add(id);
      return [];
    }
    return [
      issueAt('duplicate-id', placeOf(file, [...keys, 'id']), {
        message: `two ${what} are called “${id}”`,
        expected: 'an id that nothing else in this list has',
        fix: 'give the newer one another id',
      }),
    ];
  });
}
