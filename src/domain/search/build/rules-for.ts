import type { Language } from '../languages/language.ts';
import type { WordRules } from '../model.ts';
import { wordsOf } from '../text/words.ts';

/** The rules of a language that this index can use, to travel inside it: the browser then needs no word lists. */
export function rulesFor(
  language: Language,
  glossary: readonly (readonly string[])[],
  stem: (word: string) => string,
  numbers: ReadonlyMap<string, number>,
): WordRules {
  const isHere = (phrase: string): boolean =>
    wordsOf(phrase).every((word) => numbers.has(stem(word.text)));
  const groups = language.synonyms
    .split('|')
    .map((row) => row.trim().split(/\s+/).map(spaced).filter(Boolean))
    .filter((words) => words.length > 1 && words.some(isHere));
  return {
    stop: tidy(language.stop),
    filler: tidy(language.filler),
    failing: tidy(language.failing),
    doing: tidy(language.doing),
    synonyms: [
      ...glossary.map((words) => ({ source: 'glossary' as const, words })),
      ...groups.map((words) => ({ source: 'language' as const, words })),
    ],
  };
}

function spaced(entry: string): string {
  return entry.replaceAll('_', ' ');
}

function tidy(list: string): string {
  return list.trim().replaceAll(/\s+/g, ' ');
}
