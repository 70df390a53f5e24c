export { blanksOf, splitBlanks, type ReplyPart } from './blanks.ts';
export { placeholder, replyMeta, type Placeholder, type ReplyMeta } from './model.ts';
