export { admission, endOf, timeLeft, type Admission } from './admission.ts';
export { readAiken, type AikenFile, type AikenQuestion, type ExchangeFault } from './aiken.ts';
export {
  attemptsOf,
  readDrawn,
  readOutcome,
  runningAttempt,
  seenIn,
  type Answered,
  type Attempt,
  type Drawn,
  type KeptResult,
  type Outcome,
} from './attempt.ts';
export {
  CRITERIA,
  readMarks,
  shareOfMarks,
  TOP_MARK,
  type Criterion,
  type Marks,
} from './criteria.ts';
export {
  answering,
  confirming,
  handingIn,
  resulting,
  reviewing,
  starting,
  type Given,
  type Run,
  type Verdict,
} from './drafts.ts';
export { drawQuestions, drawWeakest, optionOrder, seedOf, type DrawRule } from './draw.ts';
export { QUIZ_EXTENSIONS } from './extensions.ts';
export type { KeyFile, KeySource, PaperFile } from './files.ts';
export { writeGift, type GiftLoss, type GiftText } from './gift.ts';
export { grade, type Grade } from './grade/index.ts';
export type { Level } from './levels.ts';
export { quiz, type Quiz } from './model.ts';
export {
  splitQuestion,
  type PaperQuestion,
  type QuestionKey,
  type Rule,
  type Split,
} from './paper.ts';
export { poolOf, versionOf, type Pool, type PoolContext } from './pool.ts';
export { question, type Question, type QuestionKind } from './question.ts';
export { fingerprint, randomOf } from './random.ts';
export { chosen, choosing, isBlank, paired, pairing } from './response.ts';
export {
  addsUp,
  gradeAttempt,
  missesOf,
  sharesOf,
  type Marked,
  type Result,
  type SectionScore,
} from './result.ts';
export { resume, type Resumed } from './resume.ts';
export { standingOf, type Standing } from './standing.ts';
