export { activity, activityParts, ACTIVITY_TYPES } from './activities.ts';
export { stamped, type Draft, type Stamp, type Voiding } from './draft.ts';
export {
  enrolling,
  enrolmentIn,
  latestEnrolment,
  type DayChange,
  type Enrolment,
  type Replan,
} from './enrolment.ts';
export type {
  Activity,
  Actor,
  Context,
  Extensions,
  LanguageMap,
  Result,
  Statement,
  StatementRef,
} from './model.ts';
export { compareStatements, mergeStatements, nextSequence } from './order.ts';
export {
  bestScore,
  doneAt,
  isDone,
  lastDone,
  progressOf,
  signersOf,
  undoing,
  type Progress,
} from './progress-of.ts';
export { isStatement, readStatements, type ReadLog } from './read-statements.ts';
export { verbName, type VerbName } from './verbs.ts';
