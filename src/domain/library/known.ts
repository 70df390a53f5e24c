import type { CollectionName } from './collections.ts';
import type { Library } from './model.ts';

/** Ids of a collection, those of files that can't be used included: a link to one of them is no second fault. */
export function knownIds(library: Library, collection: CollectionName): ReadonlySet<string> {
  const unfit = library.unfit.filter((entry) => entry.collection === collection);
  if (unfit.length === 0) return library[collection].ids;
  return new Set([...library[collection].ids, ...unfit.map((entry) => entry.id)]);
}
