export { git } from './git.ts';
export { BULK, readHistory, type FileChange, type History } from './read-history.ts';
