// Small things that few pages or moments need, in one file. With many files the bundler would split what they
// share with page.ts into a further request of every page (npm run check:budgets counts them).
export { toggle } from './media.ts';
export { show as filterNews, showByAddress as filterByAddress } from './news-filter.ts';
export { open as openShortcuts } from './shortcuts/index.ts';
export { start as startUnanswered } from './unanswered/index.ts';
