import type { ItemView } from '#domain/curriculum';
import { keptAs } from '../shared/kept-as.ts';

/** Where a reader stopped in an article that was opened from a plan. */
export interface ReadingPlace {
  anchor: string;
  heading: string;
}

/** The place kept for an item, if any. Article pages keep it, see scripts/plan-bar. */
export function readingPlace(plan: string, item: ItemView): ReadingPlace | undefined {
  try {
    const text = localStorage.getItem(keptAs(`reading:${plan}:${item.id}`));
    const value: unknown = text === null ? undefined : JSON.parse(text);
    return isPlace(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isPlace(value: unknown): value is ReadingPlace {
  return (
    typeof value === 'object' &&
    value !== null &&
    'anchor' in value &&
    typeof value.anchor === 'string' &&
    'heading' in value &&
    typeof value.heading === 'string'
  );
}
