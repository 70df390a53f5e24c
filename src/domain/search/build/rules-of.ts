import type { Language } from '../languages/language.ts';
import type { WordRules } from '../model.ts';
import { wordsOf } from '../text/words.ts';

/**
 * The rules of a language that an index can use, to travel inside it: the browser then needs no word lists. Which those
 * are depends on the index's terms; the lists themselves are read once.
 */
export function rulesOf(
  language: Language,
  glossary: readonly (readonly string[])[],
  stem: (word: string) => string,
): (numbers: ReadonlyMap<string, number>) => WordRules {
  const lists = {
    synonyms: groupsIn(language.synonyms, stem),
    chat: groupsIn(language.chat, stem),
    forms: groupsIn(language.forms, stem),
  };
  return (numbers) => {
    const isHere = (key: string): boolean => key.split(' ').every((each) => numbers.has(each));
    const groups = lists.synonyms.filter((group) => [...group.keys()].some(isHere));
    const chat = lists.chat
      .map((group) => new Map([...group].filter(([key], at) => at === 0 || isHere(key))))
      .filter((group) => group.size > 1);
    const meant = new Set([...groups, ...chat].flatMap((group) => [...group.keys()]));
    const forms = lists.forms.filter((group) =>
      [...group.keys()].some((key) => isHere(key) || meant.has(key)),
    );
    return {
      stop: tidy(language.stop),
      filler: tidy(language.filler),
      courtesy: tidy(language.courtesy),
      failing: tidy(language.failing),
      doing: tidy(language.doing),
      synonyms: [
        ...glossary.map((words) => ({ source: 'glossary' as const, words })),
        ...withoutParts(groups).map((words) => ({ source: 'language' as const, words })),
        ...chat.map((group) => ({ source: 'chat' as const, words: [...group.values()] })),
        ...forms.map((group) => ({ source: 'form' as const, words: [...group.values()] })),
      ],
    };
  };
}

/** Groups by the stems of their members, of two members at least. */
function groupsIn(list: string, stem: (word: string) => string): Map<string, string>[] {
  const stemsOf = (phrase: string): string[] => wordsOf(phrase).map((word) => stem(word.text));
  return list
    .split('|')
    .map((row) => row.trim().split(/\s+/).map(spaced).filter(Boolean))
    .map((words) => new Map(words.map((phrase) => [stemsOf(phrase).join(' '), phrase])))
    .filter((group) => group.size > 1);
}

/** Groups by the stems of their members; one that stands whole within another says nothing of its own. */
function withoutParts(groups: readonly ReadonlyMap<string, string>[]): string[][] {
  const kept = groups.filter((group, at) => {
    const keys = [...group.keys()];
    return !groups.some((other, otherAt) => {
      const isPart = otherAt !== at && keys.every((key) => other.has(key));
      return isPart && (other.size > group.size || otherAt < at);
    });
  });
  return kept.map((group) => [...group.values()]);
}

function spaced(entry: string): string {
  return entry.replaceAll('_', ' ');
}

function tidy(list: string): string {
  return list.trim().replaceAll(/\s+/g, ' ');
}
