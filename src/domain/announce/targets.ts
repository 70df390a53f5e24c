import { nearest } from '../shared/index.ts';
import type { Target } from './model.ts';

/** The ids that a team knows. */
export interface Known {
  locales: readonly string[];
  lines: readonly string[];
  products: readonly string[];
}

/** What a target asks for that the team does not have: it would get nothing, and nobody would know. One line, or undefined. */
export function unknownIn(target: Target, known: Known): string | undefined {
  const asked = [
    { what: 'locale', ids: [target.locale], there: known.locales },
    { what: 'line', ids: target.lines, there: known.lines },
    { what: 'product', ids: target.products, there: known.products },
  ];
  for (const { what, ids, there } of asked) {
    const lost = ids.find((id) => !there.includes(id));
    if (lost === undefined) continue;
    const close = nearest(lost, there);
    const fix = close === undefined ? `write one of ${there.join(', ')}` : `did you mean ${close}?`;
    return `“${target.id}” asks for the ${what} “${lost}”, which team.yaml does not have: ${fix}`;
  }
  return undefined;
}
