import { quiz as en, type QuizMessages } from './en/quiz.ts';
import { quiz as ru } from './ru/quiz.ts';

const languages: Record<string, QuizMessages> = { en, ru };

/** The words of tests and reviews. */
export function quizWords(locale: string): QuizMessages {
  return languages[locale] ?? languages[locale.split('-')[0] ?? ''] ?? en;
}

export type { PartWords, QuizMessages, QuizWords, ReviewWords } from './en/quiz.ts';
