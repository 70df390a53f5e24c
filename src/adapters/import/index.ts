export { importMarkdown, type ImportRequest, type ImportSummary } from './import-markdown.ts';
export { ports } from './ports.ts';
export { progressOn } from './progress.ts';
