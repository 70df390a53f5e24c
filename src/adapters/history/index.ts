export { git } from './git.ts';
export { readLog, LOG_FORMAT, type RawChange } from './read-log.ts';
export { BULK, HISTORY_DAYS, readHistory, type FileChange, type History } from './read-history.ts';
