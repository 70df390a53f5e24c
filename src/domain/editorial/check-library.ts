import type { Issue } from '../issue/index.ts';
import type { Library } from '../library/index.ts';
import { CHECKS } from './checks/index.ts';

/** Everything that is wrong between the pieces of a library; their own schemas were checked on reading. */
export function checkLibrary(library: Library): Issue[] {
  return CHECKS.flatMap((check) => check(library));
}
