export { type IndexData, type Kind, type Place, type SearchDocument } from './model.ts';
export type { Language } from './languages/language.ts';
export { languageOf } from './languages/language-of.ts';
export { FULL, HEAD, indexBuilder, type Depth } from './build/build-index.ts';
export { pack, unpack, type Unpacked, type UnpackFailure } from './pack/file.ts';
export { openIndex, type SearchIndex } from './open/open-index.ts';
export { otherLayout } from './query/layout.ts';
export { readQuery } from './query/read-query.ts';
export type { How, Reading, WordReading } from './query/reading.ts';
export { type Filters, type Ranking } from './rank/rank.ts';
export type { Span } from './rank/mark.ts';
export { markTexts, search, type Hit, type SearchAnswer, type Verdict } from './search.ts';
export { fuse, fuseWaves, keepSelected, type RankedIds, type SecondWave } from './fuse.ts';
export { missOf, missText, type Miss } from './golden.ts';
export { FUSION } from './weights.ts';
export {
  addUnanswered,
  MOST_UNANSWERED,
  readUnanswered,
  unansweredCsv,
  type Unanswered,
} from './unanswered.ts';
