import type { KeyFile, PaperFile, PaperQuestion, Split } from '#domain/quiz';
import type { QuizWords } from '../../i18n/quiz.ts';

/** Somebody who may mark an observed test. */
export interface Marker {
  /** Id of a role in team.yaml. */
  id: string;
  name: string;
}

/** What the page hands over. */
export interface QuizProps {
  quiz: string;
  locale: string;
  /** BASE_URL of the site. */
  base: string;
  /** Address of the desk in this language. */
  root: string;
  /** The same for every language: an attempt goes on in the one in which it was begun. */
  roots: Readonly<Record<string, string>>;
  words: QuizWords;
  markers: Marker[];
}

/** A question as it is asked; the key is there once it may be. */
export interface Asked {
  paper: PaperQuestion;
}

/** The drawn questions with their keys; those without one are left out. */
export function withKeys(questions: readonly Asked[], key: KeyFile): Split[] {
  return questions.flatMap(({ paper }) => {
    const found = key.keys[paper.id];
    return found ? [{ paper, key: found }] : [];
  });
}

export type { KeyFile, PaperFile };
