import type { Quiz } from './model.ts';
import type { PaperQuestion, QuestionKey } from './paper.ts';

/** What a browser gets to take a quiz: everything but the key. */
export interface PaperFile extends Pick<
  Quiz,
  'title' | 'level' | 'mode' | 'choose' | 'pass' | 'attempts' | 'coolDown' | 'timeLimit'
> {
  id: string;
  /** Language of the questions: another one than the page's where it is not translated. */
  locale: string;
  version: string;
  /** Questions an attempt. */
  draw: number;
  questions: PaperQuestion[];
  /** Names of the sections, for the score by section. */
  sections: Record<string, string>;
}

/** Where the answer stands, for a reader. */
export interface KeySource {
  /** Address of the section. */
  href: string;
  /** Title of the article. */
  title: string;
  /** Title of the section, empty where it is the whole article. */
  heading: string;
}

/** What a browser gets when answers are to be marked. */
export interface KeyFile {
  version: string;
  keys: Record<string, QuestionKey & { where: KeySource }>;
}
