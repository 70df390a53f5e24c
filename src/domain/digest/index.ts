export { compileDigest, secondsFor } from './compile.ts';
export type { Digest, DigestReader, Happening, Meaning, Span } from './model.ts';
export { meaningOf, type State } from './meaning.ts';
export { seenAt } from './seen.ts';
export { crewsOf, isWorked, lastShift, type WorkPattern } from './shift.ts';
export { digestText, newsTags, type DigestWords, type DigestWriting } from './text.ts';
