import { editDistance } from '../../shared/index.ts';

interface TextRule {
  accept: readonly string[];
  caseMatters: boolean;
  yoMatters: boolean;
  typos: number;
}

/** Words shorter than this are too easily another word, so they allow no slip. */
const LONG_WORD = 5;
const LONGEST = 300;

/** 1 when the text is one of the accepted ones by the rule's policy for case, ё and slips; else 0. */
export function textShare(rule: TextRule, response: string): 0 | 1 {
  if (response.length > LONGEST) return 0;
  const given = wordsOf(response, rule);
  return rule.accept.some((text) => sameWords(wordsOf(text, rule), given, rule.typos)) ? 1 : 0;
}

/** The words as they are compared: without quotes and marks around them, and without spaces between. */
function wordsOf(text: string, rule: TextRule): string[] {
  let plain = text.normalize('NFKC');
  if (!rule.caseMatters) plain = plain.toLowerCase();
  if (!rule.yoMatters) plain = plain.replaceAll('ё', 'е').replaceAll('Ё', 'Е');
  return plain
    .split(/[\s\u00a0]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}%€$]+|[^\p{L}\p{N}%€$]+$/gu, ''))
    .filter((word) => word !== '');
}

function sameWords(accepted: readonly string[], given: readonly string[], typos: number): boolean {
  if (accepted.length === 0 || accepted.length !== given.length) return false;
  return accepted.every((word, index) => sameWord(word, given[index]!, typos));
}

function sameWord(accepted: string, given: string, typos: number): boolean {
  if (accepted === given) return true;
  // A slip in a number is another number.
  if (typos === 0 || accepted.length < LONG_WORD || /\d/.test(accepted + given)) return false;
  return editDistance(accepted, given) <= typos;
}
