import {
  chosen,
  isBlank,
  paired,
  type PaperQuestion,
  type QuestionKey,
  type Split,
} from '#domain/quiz';
import type { PartWords } from '../../i18n/quiz.ts';
import { decimal } from './fill.ts';

/** An answer in words, for lists; empty when there is none. */
export function answerText(
  question: PaperQuestion,
  response: string | undefined,
  words: PartWords,
): string {
  if (response === undefined || isBlank(response)) return '';
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return chosen(response)
        .map((place) => question.options[place] ?? '?')
        .join('; ');
    case 'true-false':
      return response === 'true' ? words.yes : words.no;
    case 'matching':
      return [...paired(response)]
        .map(([left, right]) => `${question.lefts[left] ?? '?'}: ${question.options[right] ?? '?'}`)
        .join('; ');
    case 'ordering':
      return chosen(response)
        .map((place, at) => `${at + 1} ${question.options[place] ?? '?'}`)
        .join('; ');
    case 'numeric':
      return `${response} ${question.unit ?? ''}`.trim();
    case 'short':
    case 'reply':
      return response;
  }
}

/** What to do where there is no answer yet. */
export function missingText({ kind }: PaperQuestion, words: PartWords): string {
  return kind === 'ordering' ? words.orderFirst : words.unanswered;
}

/** The right answer in words. */
export function keyText(
  question: PaperQuestion,
  { rule }: QuestionKey,
  words: PartWords,
  locale: string,
): string {
  switch (rule.kind) {
    case 'single':
    case 'multiple':
      return answerText(question, rule.right.join('[,]'), words);
    case 'true-false':
      return rule.answer ? words.yes : words.no;
    case 'numeric':
      return `${decimal(locale, rule.answer)} ${question.kind === 'numeric' ? (question.unit ?? '') : ''}`.trim();
    case 'short':
      return rule.accept[0] ?? '';
    case 'matching':
      return answerText(
        question,
        rule.right.map((right, left) => `${left}[.]${right}`).join('[,]'),
        words,
      );
    case 'ordering':
      return answerText(question, rule.order.join('[,]'), words);
    case 'reply':
      return rule.model;
  }
}

/** What there is to learn from a miss: why what was chosen is wrong; why the right answer is right, and what is said to all. */
export function lessonsOf(
  { paper, key }: Split,
  response: string | undefined,
): { wrong: string[]; right: string[] } {
  const right = placesOf(key.rule);
  const given =
    paper.kind === 'true-false' ? [Number(response === 'false')] : chosen(response ?? '');
  const wrong = isBlank(response) ? [] : given.filter((place) => !right.includes(place));
  const feedback = key.feedback === undefined ? [] : [key.feedback];
  return { wrong: feedbackAt(key, wrong), right: [...feedbackAt(key, right), ...feedback] };
}

function placesOf(rule: QuestionKey['rule']): number[] {
  if (rule.kind === 'true-false') return [Number(!rule.answer)];
  return rule.kind === 'single' || rule.kind === 'multiple' ? rule.right : [];
}

function feedbackAt({ each }: QuestionKey, places: readonly number[]): string[] {
  const texts = places.map((place) => each?.[place]);
  return [...new Set(texts.filter((text) => typeof text === 'string'))];
}
