import type { PaperQuestion, QuestionKey } from '#domain/quiz';
import type { PartWords } from '../../i18n/quiz.ts';

/** What every way of answering gets. */
export interface AnswerProps<Q extends PaperQuestion = PaperQuestion> {
  question: Q;
  response: string;
  /** `byPointer`: clicked or touched, so it is meant; moving through options by arrows changes them too. */
  onChange: (response: string, byPointer?: boolean) => void;
  words: PartWords;
  /** Decides the order in which options are shown. */
  seed: string;
  /** The key, once the answer is given and may be shown: then nothing can be changed. */
  shown?: QuestionKey | undefined;
}
