import type { Rule } from '../paper.ts';
import { chosen, paired } from '../response.ts';
import { numberShare } from './number.ts';
import { orderShare } from './order.ts';
import { textShare } from './text.ts';

/** A share of a question's points from 0 to 1, or that a person has to say. */
export type Grade = number | 'for-a-person';

/**
 * Marks a response. Total: every text has a grade, and what can't be read is 0.
 * - single, true-false, numeric, short: 1 or 0. Two choices for a single are 0.
 * - multiple: (right ones chosen − wrong ones chosen) ÷ right ones there are, not below 0.
 * - matching: lefts with their right one ÷ all lefts.
 * - ordering: pairs in the right order against pairs in the wrong one, not below 0 (Kendall's tau).
 * - reply: for a person.
 */
export function grade(rule: Rule, response: string): Grade {
  switch (rule.kind) {
    case 'single':
      return singleShare(rule.right, chosen(response));
    case 'multiple':
      return multipleShare(rule.right, chosen(response));
    case 'true-false':
      return Number(response.trim() === String(rule.answer));
    case 'numeric':
      return numberShare(rule, response);
    case 'short':
      return textShare(rule, response);
    case 'matching':
      return matchingShare(rule.right, paired(response));
    case 'ordering':
      return orderShare(rule.order, chosen(response));
    case 'reply':
      return 'for-a-person';
  }
}

function singleShare(right: readonly number[], choices: readonly number[]): number {
  return Number(choices.length === 1 && right.includes(choices[0]!));
}

function multipleShare(right: readonly number[], choices: readonly number[]): number {
  if (right.length === 0) return 0;
  const hits = choices.filter((choice) => right.includes(choice)).length;
  const wrong = choices.length - hits;
  return Math.max(0, (hits - wrong) / right.length);
}

function matchingShare(right: readonly number[], pairs: ReadonlyMap<number, number>): number {
  if (right.length === 0) return 0;
  return right.filter((option, left) => pairs.get(left) === option).length / right.length;
}
