import { choosing, pairing, type Rule } from '#domain/quiz';

/** The response of somebody who knows the key. */
export function keyResponse(rule: Rule): string {
  switch (rule.kind) {
    case 'single':
    case 'multiple':
      return choosing(rule.right);
    case 'true-false':
      return String(rule.answer);
    case 'numeric':
      return String(rule.answer);
    case 'short':
      return rule.accept[0]!;
    case 'matching':
      return pairing(rule.right);
    case 'ordering':
      return choosing(rule.order);
    case 'reply':
      return rule.model;
  }
}
