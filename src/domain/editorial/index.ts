export { checkLibrary } from './check-library.ts';
export { draftArticle, type Draft, type DraftRequest } from './draft.ts';
export { brokenPromises } from './news-promises.ts';
