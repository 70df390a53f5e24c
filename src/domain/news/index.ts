export { isReserved, newsSlug } from './address.ts';
export {
  acknowledging,
  answering,
  confirmationCounts,
  confirmationIn,
  confirmationOf,
  questionOf,
  type Confirmation,
  type NewsAnswer,
} from './confirm.ts';
export { NEWS_MINUTES, newsForDay } from './day.ts';
export { byDay, isFor, matches, type NewsDay, type NewsFilter } from './filter.ts';
export {
  newsMeta,
  type ChangeKind,
  type NewsChange,
  type NewsCorrection,
  type NewsItem,
  type NewsMeta,
} from './model.ts';
export { toConfirm } from './pending.ts';
export {
  ageOf,
  archive,
  confirmBy,
  freshUntil,
  front,
  isFresh,
  newestFirst,
  stageOf,
  type Stage,
} from './stage.ts';
export { startOf } from './start.ts';
export { changedId, touching, type Touch } from './touching.ts';
export { toldOn, versionOf } from './version.ts';
