export { blanksOf, splitBlanks, type ReplyPart } from './blanks.ts';
export { brokenBlanks, type BrokenBlank } from './broken-blanks.ts';
export { replyMeta, type Placeholder, type ReplyMeta } from './model.ts';
