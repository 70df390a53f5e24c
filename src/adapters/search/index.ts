export {
  buildIndex,
  budgetOf,
  FULL_TEXT_LIMIT,
  searchBudget,
  type SearchBudget,
} from './build-index.ts';
export { buildPreviews, readPreviews, type Preview } from './previews.ts';
export {
  createSearchClient,
  type LoadResult,
  type PlacesResult,
  type SearchClient,
  type SearchResult,
} from './client.ts';
export type { SearchFailure } from './messages.ts';
export { createEngine } from './engine.ts';
export { toolsFor } from './stemmers.ts';
